package org.dateline.core.syntax;

import java.util.EnumSet;
import java.util.Set;

/** Mends trees in which a place behind a preposition is taken for a second subject: "Police in Hong Kong arrested four". */
final class TwoSubjects {

    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

    private TwoSubjects() {}

    static Tree mended(Tree tree) {
        var mended = tree;
        for (int noun = 2; noun < tree.size(); noun++) {
            int preposition = mended.from(noun) - 1;
            int subject = subjectBefore(mended, noun, preposition);
            if (subject >= 0) {
                mended = Rehanging.moved(mended, noun, subject, Relation.NMOD);
                mended = Rehanging.moved(mended, preposition, noun, Relation.CASE);
            }
        }
        return mended;
    }

    /** The subject that ends where the preposition begins, if both hang on one verb; -1 if there is none. */
    private static int subjectBefore(Tree tree, int noun, int preposition) {
        int verb = tree.head(noun);
        boolean second = verb > noun
                && SUBJECTS.contains(tree.relation(noun))
                && preposition > 0
                && tree.tag(preposition) == Tag.ADP
                && tree.head(preposition) == verb;
        int subject = second ? Rehanging.childAbove(tree, preposition - 1, verb) : -1;
        return subject >= 0 && SUBJECTS.contains(tree.relation(subject)) ? subject : -1;
    }
}
