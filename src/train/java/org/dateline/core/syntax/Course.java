package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.learn.IntMap;

/** In what order a tagger and a parser learn from treebanks, from what is made of their sentences, and from news that a teacher reads. */
final class Course {

    private static final int CROSS_EPOCHS = 6;
    private static final int TAG_EPOCHS = 6;
    private static final int PARSE_EPOCHS = 5;

    private final IntMap classes;
    private final Function<String[], Hint> teacher;
    private final List<Lesson> treebanks;
    private final Variants variants;
    private final List<Lesson> gold;
    private final List<Lesson> silver = new ArrayList<>();

    Course(List<Lesson> treebanks, IntMap classes, Function<String[], Hint> teacher) {
        this.treebanks = treebanks;
        this.classes = classes;
        this.teacher = teacher;
        this.variants = new Variants(treebanks, 1);
        var groups = new ArrayList<List<Lesson>>();
        for (var lesson : treebanks) {
            var group = new ArrayList<Lesson>();
            group.add(lesson);
            group.addAll(variants.of(lesson));
            groups.add(group);
        }
        this.gold = TagLearner.crosswise(groups, classes, CROSS_EPOCHS);
    }

    /** Sentences of news become lessons, with shorter ones and headlines made of them. */
    void read(List<String[]> news) {
        var tagger = TagLearner.of(gold, classes, TAG_EPOCHS, 1);
        var maker = Silver.of(tasks(), classes);
        for (var words : news) {
            var lesson = maker.of(words, tagger.tags(words), teacher.apply(words));
            silver.add(lesson);
            for (var variant : variants.of(lesson)) {
                silver.add(variant.withGiven(tagger.tags(variant.words())));
            }
        }
    }

    /** Sentences as they stand in the treebanks, with the teacher's hints. */
    private List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        int at = 0;
        for (var lesson : treebanks) {
            while (gold.get(at).heads() != lesson.heads()) {
                at++;
            }
            tasks.add(new Task(gold.get(at), Optional.of(teacher.apply(lesson.words()))));
        }
        return tasks;
    }

    TagLearner tagger() {
        return TagLearner.of(all(), classes, TAG_EPOCHS, 1);
    }

    ParserLearner parser() {
        return ParserLearner.of(all(), classes, PARSE_EPOCHS, 1);
    }

    /** What people have read counts twice. */
    private List<Lesson> all() {
        var all = new ArrayList<>(gold);
        all.addAll(gold);
        all.addAll(silver);
        return all;
    }
}
