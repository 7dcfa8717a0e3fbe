package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands behind a preposition and hangs on a word. */
public final class Prepositions {

    private Prepositions() {}

    /** The nouns behind one of the prepositions that hang on the token, each with those joined to it. */
    public static List<Integer> behind(Tree tree, int token, Set<String> prepositions) {
        var found = new ArrayList<Integer>();
        for (int child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
            if (isNoun(tree.relation(child)) && prepositions.contains(of(tree, child))) {
                found.addAll(NounPhrase.withJoined(tree, child));
            }
        }
        return found;
    }

    private static boolean isNoun(Relation relation) {
        return switch (relation) {
            case OBL, OBL_AGENT, NMOD, OBL_UNMARKED, NMOD_DESC, NMOD_UNMARKED -> true;
            default -> false;
        };
    }

    /** The preposition that the noun stands behind: "with", "because of"; empty if none. */
    public static String of(Tree tree, int noun) {
        int first = tree.child(noun, Relation.CASE, Relation.MARK);
        if (first < 0 || first > noun) {
            return "";
        }
        int fixed = tree.child(first, Relation.FIXED);
        return fixed < 0 ? tree.lower(first) : tree.lower(first) + " " + tree.lower(fixed);
    }
}
