package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        return taught(lessons.stream().map(Task::of).toList(), classes, epochs, seed);
    }

    static TagLearner taught(List<Task> tasks, IntMap classes, int epochs, long seed) {
        var learner = new TagLearner(classes);
        var order = new ArrayList<>(tasks);
        var chance = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, chance);
            order.forEach(task -> learner.learn(task.lesson(), task.hint()));
        }
        learner.table.average();
        return learner;
    }

    /** The lessons of all groups with tags given by learners that did not know the group: sentences and what was made of them. */
    static List<Lesson> crosswise(List<List<Lesson>> groups, IntMap classes, int epochs) {
        var learners = new ArrayList<TagLearner>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Lesson>();
            for (int i = 0; i < groups.size(); i++) {
                if (fold(i) != fold) {
                    others.addAll(groups.get(i));
                }
            }
            learners.add(of(others, classes, epochs, fold));
        }
        var tagged = new ArrayList<Lesson>();
        for (int i = 0; i < groups.size(); i++) {
            var learner = learners.get(fold(i));
            groups.get(i).forEach(lesson -> tagged.add(lesson.withGiven(learner.tags(lesson.words()))));
        }
        return tagged;
    }

    private static int fold(int group) {
        return group / FOLD_SIZE % FOLDS;
    }

    private void learn(Lesson lesson, Optional<Hint> hint) {
        var forms = new WordForms(lesson.words(), classes);
        int[] tags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            tags[i] = tag(forms, tags, i, hint);
            table.learn(features, lesson.tags()[i], tags[i]);
        }
    }

    private int tag(WordForms forms, int[] tags, int i, Optional<Hint> hint) {
        TagFeatures.add(features, forms, tags, i);
        hint.ifPresent(said -> HintFeatures.addToTag(features, said, forms.lower[i], i));
        table.score(sums, features);
        return Perceptron.best(sums);
    }

    int[] tags(String[] words) {
        return tags(words, Optional.empty());
    }

    int[] tags(String[] words, Optional<Hint> hint) {
        var forms = new WordForms(words, classes);
        int[] tags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            tags[i] = tag(forms, tags, i, hint);
        }
        return tags;
    }

    Perceptron table() {
        return table;
    }
}
