package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.IntMap;
import org.dateline.core.learn.Perceptron;

/** Learns tags, and tags with what it has learned. */
final class TagLearner {

    private static final int BITS = 20;
    private static final int FOLDS = 5;
    private static final int FOLD_SIZE = 50;

    private final IntMap classes;
    private final Perceptron table = new Perceptron(BITS, Tag.values().length);
    private final FeatureList features = new FeatureList(TagFeatures.MOST);
    private final float[] sums = new float[Tag.values().length];

    private TagLearner(IntMap classes) {
        this.classes = classes;
    }

    static TagLearner of(List<Lesson> lessons, IntMap classes, int epochs, long seed) {
        var learner = new TagLearner(classes);
        var order = new ArrayList<>(lessons);
        var chance = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, chance);
            order.forEach(learner::learn);
        }
        learner.table.average();
        return learner;
    }

    /** The lessons with tags given by learners that did not know them. */
    static List<Lesson> crosswise(List<Lesson> lessons, IntMap classes, int epochs) {
        var tagged = new Lesson[lessons.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Lesson>();
            for (int i = 0; i < lessons.size(); i++) {
                if (i / FOLD_SIZE % FOLDS != fold) {
                    others.add(lessons.get(i));
                }
            }
            var learner = of(others, classes, epochs, fold);
            for (int i = 0; i < lessons.size(); i++) {
                if (i / FOLD_SIZE % FOLDS == fold) {
                    tagged[i] = lessons.get(i).withGiven(learner.tags(lessons.get(i).words()));
                }
            }
        }
        return List.of(tagged);
    }

    private void learn(Lesson lesson) {
        var forms = new WordForms(lesson.words(), classes);
        int[] tags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            TagFeatures.add(features, forms, tags, i);
            table.score(sums, features);
            tags[i] = Perceptron.best(sums);
            table.learn(features, lesson.tags()[i], tags[i]);
        }
    }

    int[] tags(String[] words) {
        var forms = new WordForms(words, classes);
        int[] tags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            TagFeatures.add(features, forms, tags, i);
            table.score(sums, features);
            tags[i] = Perceptron.best(sums);
        }
        return tags;
    }

    Perceptron table() {
        return table;
    }
}
