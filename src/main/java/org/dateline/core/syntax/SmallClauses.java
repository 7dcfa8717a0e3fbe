package org.dateline.core.syntax;

import java.util.EnumSet;
import java.util.Set;

/** Mends trees in which what somebody is found to be swallows them: "found the former minister guilty" finds the minister. */
final class SmallClauses {

    private static final Set<String> FOUND = Set.of("guilty", "responsible", "liable", "innocent", "dead");
    private static final Set<Tag> NOUNS = EnumSet.of(Tag.NOUN, Tag.PROPN);

    private SmallClauses() {}

    static Tree mended(Tree tree) {
        var mended = tree;
        for (int word = 2; word < tree.size(); word++) {
            if (FOUND.contains(tree.lower(word)) && swallows(mended, word)) {
                int whom = Rehanging.childAbove(mended, word - 1, word);
                mended = Rehanging.displaced(mended, word, Relation.XCOMP, whom, Relation.OBJ);
            }
        }
        return mended;
    }

    /** Behind a verb, which has nobody else, with a noun right before it that hangs on it. */
    private static boolean swallows(Tree tree, int word) {
        int verb = tree.head(word);
        boolean object = tree.relation(word) == Relation.OBJ
                || tree.relation(word) == Relation.XCOMP && tree.child(verb, Relation.OBJ) < 0;
        return object
                && verb < word
                && NOUNS.contains(tree.tag(word - 1))
                && Rehanging.childAbove(tree, word - 1, word) >= 0;
    }
}
