package org.dateline.core.syntax;

import java.util.EnumSet;
import java.util.Set;

/**
 * Mends trees in which a day is taken for a subject or for a part of a name: "Police Monday arrested ten", "President Okafor Friday signed". It says when, and the
 * noun before it is the subject; "Bloody Sunday" stays a name. So are hours before "after": "impeached President Reyes hours after he fled".
 */
public final class DayWords {

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
    private static final Set<String> LENGTHS =
            Set.of("minutes", "hours", "days", "weeks", "months", "years", "moments", "hour", "day", "week", "month");
    private static final Set<String> FROM_THEN = Set.of("after", "before");
    private static final Set<Tag> NOUNS = EnumSet.of(Tag.NOUN, Tag.PROPN);
    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

    private DayWords() {}

    /** A day of the week, or one counted from today, in lower case. */
    public static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    static Tree mended(Tree tree) {
        var mended = tree;
        for (int day = 1; day < tree.size() - 1; day++) {
            if (isDay(tree.lower(day)) && !NAMING.contains(tree.lower(day - 1))) {
                mended = mended(mended, day);
            } else if (LENGTHS.contains(tree.lower(day)) && FROM_THEN.contains(tree.lower(day + 1))) {
                mended = besideObject(mended, day);
            }
        }
        return mended;
    }

    private static Tree besideObject(Tree tree, int length) {
        int whom = NOUNS.contains(tree.tag(length - 1)) ? Rehanging.childAbove(tree, length - 1, length) : -1;
        return whom < 0 || tree.relation(length) != Relation.OBJ
                ? tree
                : Rehanging.displaced(tree, length, Relation.OBL_UNMARKED, whom, Relation.OBJ);
    }

    private static Tree mended(Tree tree, int day) {
        int head = tree.head(day);
        if (head < 0 || !NOUNS.contains(tree.tag(day - 1))) {
            return tree;
        }
        if (head > day && SUBJECTS.contains(tree.relation(day))) {
            int subject = Rehanging.childAbove(tree, day - 1, day);
            return subject < 0
                    ? tree
                    : Rehanging.displaced(tree, day, Relation.OBL_UNMARKED, subject, tree.relation(day));
        }
        boolean name = head < day && (tree.relation(day) == Relation.FLAT || tree.relation(day) == Relation.APPOS);
        boolean subject = name && SUBJECTS.contains(tree.relation(head)) && tree.head(head) > day;
        return subject && tree.to(head) == day + 1
                ? Rehanging.moved(tree, day, tree.head(head), Relation.OBL_UNMARKED)
                : tree;
    }
}
