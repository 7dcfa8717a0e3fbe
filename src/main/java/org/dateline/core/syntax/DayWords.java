package org.dateline.core.syntax;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends trees in which a day is taken for a subject or for a part of a name: "Police Monday arrested ten", "President Okafor Friday signed". It says when, and the
 * noun before it is the subject; "Bloody Sunday" stays a name.
 */
final class DayWords {

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "tomorrow");
    private static final Set<String> NAMING =
            Set.of("bloody", "black", "good", "easter", "palm", "super", "cyber", "giving");
    private static final Set<Tag> NOUNS = EnumSet.of(Tag.NOUN, Tag.PROPN);
    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

    private DayWords() {}

    static Tree mended(Tree tree) {
        var mended = tree;
        for (int day = 1; day < tree.size() - 1; day++) {
            if (DAYS.contains(tree.lower(day)) && !NAMING.contains(tree.lower(day - 1))) {
                mended = mended(mended, day);
            }
        }
        return mended;
    }

    private static Tree mended(Tree tree, int day) {
        int head = tree.head(day);
        if (head < 0 || !NOUNS.contains(tree.tag(day - 1))) {
            return tree;
        }
        if (head > day && SUBJECTS.contains(tree.relation(day))) {
            int subject = day - 1;
            while (subject >= 0 && tree.head(subject) != day) {
                subject = tree.head(subject);
            }
            return subject < 0 ? tree : withSubject(tree, day, subject);
        }
        boolean name = head < day && (tree.relation(day) == Relation.FLAT || tree.relation(day) == Relation.APPOS);
        boolean subject = name && SUBJECTS.contains(tree.relation(head)) && tree.head(head) > day;
        return subject && tree.to(head) == day + 1 ? moved(tree, day, tree.head(head)) : tree;
    }

    /** Whatever hung on the day hangs on the noun before it, which takes the day's place. */
    private static Tree withSubject(Tree tree, int day, int subject) {
        int[] heads = heads(tree);
        var relations = relations(tree);
        for (int child : tree.children(day)) {
            heads[child] = subject;
        }
        heads[subject] = tree.head(day);
        relations[subject] = tree.relation(day);
        relations[day] = Relation.OBL_UNMARKED;
        return Tree.of(tree.sentence(), tags(tree), heads, relations);
    }

    private static Tree moved(Tree tree, int day, int verb) {
        int[] heads = heads(tree);
        var relations = relations(tree);
        heads[day] = verb;
        relations[day] = Relation.OBL_UNMARKED;
        return Tree.of(tree.sentence(), tags(tree), heads, relations);
    }

    private static int[] heads(Tree tree) {
        return IntStream.range(0, tree.size()).map(tree::head).toArray();
    }

    private static Relation[] relations(Tree tree) {
        return IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(Relation[]::new);
    }

    private static Tag[] tags(Tree tree) {
        return IntStream.range(0, tree.size()).mapToObj(tree::tag).toArray(Tag[]::new);
    }
}
