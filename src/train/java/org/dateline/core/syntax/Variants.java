package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes of a tree shorter ones and headlines, of which treebanks have few: "The general who led the coup was arrested." of a long
 * sentence, "Germany suspends aid" of "Germany has suspended the aid."
 */
final class Variants {

    private static final int LONG = 11;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;
    private static final Set<Relation> FREE = EnumSet.of(
            Relation.ADVCL,
            Relation.OBL,
            Relation.OBL_UNMARKED,
            Relation.ADVMOD,
            Relation.PARATAXIS,
            Relation.CONJ,
            Relation.APPOS,
            Relation.NMOD,
            Relation.AMOD,
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.DISCOURSE,
            Relation.NMOD_UNMARKED,
            Relation.LIST,
            Relation.DISLOCATED,
            Relation.VOCATIVE);
    private static final Set<String> MARKS = Set.of("\"", "''", "``", "(", ")", "[", "]", "'", ":", ";", "?", "...");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
    private static final double DROPPED = 0.6;

    private final Random chance;
    private final Map<String, String> lemmas = new TreeMap<>();

    /** {@code treebanks} say which verb a form is of. */
    Variants(List<Lesson> treebanks, long seed) {
        chance = new Random(seed);
        for (var lesson : treebanks) {
            for (int i = 0; i < lesson.words().length; i++) {
                if (lesson.tags()[i] == Tag.VERB.ordinal()) {
                    lemmas.put(lower(lesson, i), lesson.lemmas()[i]);
                }
            }
        }
    }

    /** None, one or two others of a sentence. */
    List<Lesson> of(Lesson lesson) {
        var others = new ArrayList<Lesson>();
        if (isSimple(lesson)) {
            var shorter = lesson.words().length >= LONG ? shorter(lesson) : lesson;
            boolean fits = shorter.words().length >= SHORTEST && shorter.words().length <= LONGEST;
            if (fits && shorter != lesson) {
                others.add(shorter);
            }
            if (fits) {
                new Headline(shorter, lemmas, chance).written().ifPresent(others::add);
            }
        }
        return others;
    }

    private static boolean isSimple(Lesson lesson) {
        int size = lesson.words().length;
        boolean open = false;
        for (int i = 0; i < size; i++) {
            open |= MARKS.contains(lesson.words()[i]) || lesson.heads()[i] == Lesson.UNKNOWN;
        }
        return !open && lesson.words()[size - 1].equals(".") && isClause(lesson);
    }

    private static boolean isClause(Lesson lesson) {
        for (int i = 0; i < lesson.words().length; i++) {
            var relation = relation(lesson, i);
            boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
            if (subject && lesson.heads()[i] > i && lesson.heads()[lesson.heads()[i]] == -1) {
                return true;
            }
        }
        return false;
    }

    private Lesson shorter(Lesson lesson) {
        int size = lesson.words().length;
        boolean[] gone = new boolean[size];
        for (int i = 0; i < size; i++) {
            boolean free = FREE.contains(relation(lesson, i)) && !NEGATIONS.contains(lower(lesson, i));
            gone[i] = free && chance.nextDouble() < DROPPED;
        }
        boolean[] all = gone.clone();
        for (int i = 0; i < size - 1; i++) {
            all[i] |= hangsOnGone(lesson, i, gone);
        }
        for (int i = 0; i < size - 1; i++) {
            boolean edge = i == 0 || all[i - 1] || all[i + 1];
            all[i] |= relation(lesson, i) == Relation.PUNCT && edge;
        }
        return without(withStopOnRoot(lesson), all);
    }

    private static Lesson withStopOnRoot(Lesson lesson) {
        int[] heads = lesson.heads().clone();
        int root = 0;
        while (heads[root] != -1) {
            root++;
        }
        heads[heads.length - 1] = root;
        return lesson.withTree(heads, lesson.relations());
    }

    private static boolean hangsOnGone(Lesson lesson, int word, boolean[] gone) {
        for (int above = lesson.heads()[word]; above >= 0; above = lesson.heads()[above]) {
            if (gone[above]) {
                return true;
            }
        }
        return false;
    }

    /** The sentence without some words, on which none of the others hangs; it begins with a capital. */
    static Lesson without(Lesson lesson, boolean[] gone) {
        int size = gone.length;
        int[] at = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            at[i] = kept;
            kept += gone[i] ? 0 : 1;
        }
        if (kept == size) {
            return lesson;
        }
        var shorter = new Lesson(
                lesson.document(), new String[kept], new String[kept], new int[kept], new int[kept], new int[kept], new int[kept]);
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                int to = at[i];
                shorter.words()[to] = to == 0 ? capital(lesson.words()[i]) : lesson.words()[i];
                shorter.lemmas()[to] = lesson.lemmas()[i];
                shorter.tags()[to] = lesson.tags()[i];
                shorter.given()[to] = lesson.given()[i];
                shorter.heads()[to] = lesson.heads()[i] < 0 ? lesson.heads()[i] : at[lesson.heads()[i]];
                shorter.relations()[to] = lesson.relations()[i];
            }
        }
        return shorter;
    }

    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static Relation relation(Lesson lesson, int word) {
        return Relation.values()[lesson.relations()[word]];
    }

    static String lower(Lesson lesson, int word) {
        return lesson.words()[word].toLowerCase(java.util.Locale.ROOT);
    }
}
