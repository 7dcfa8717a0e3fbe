package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A noun with what belongs to it: the tokens {@code from} to {@code to - 1}, {@code head} the noun. Modifiers before it are in
 * it, and "of …", "in …", "from …" right behind it; relative clauses, appositions and joined nouns are not.
 */
public record NounPhrase(int from, int to, int head) {

    private static final Set<String> ATTACHED = Set.of("of", "in", "from");
    private static final Set<String> FIRST = Set.of("a", "an");
    private static final Set<String> ACCUSING = Set.of(
            "accuse",
            "accused",
            "accuses",
            "accusing",
            "suspect",
            "suspected",
            "suspects",
            "convicted",
            "acquitted",
            "warned");
    private static final Set<Relation> BEFORE = EnumSet.of(
            Relation.DET,
            Relation.DET_PREDET,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.NUMMOD,
            Relation.NMOD_POSS,
            Relation.NMOD_DESC,
            Relation.FLAT,
            Relation.ADVMOD,
            Relation.NMOD_UNMARKED);
    private static final Set<Relation> BEHIND =
            EnumSet.of(Relation.FLAT, Relation.COMPOUND, Relation.NMOD_DESC, Relation.FIXED, Relation.GOESWITH);

    public NounPhrase {
        if (from > head || head >= to) {
            throw new IllegalArgumentException("no noun phrase: " + from + ", " + head + ", " + to);
        }
    }

    /** The phrase of the noun at {@code head}. */
    public static NounPhrase of(Tree tree, int head) {
        int from = head;
        int to = head + 1;
        for (int child = tree.firstChild(head); child >= 0; child = tree.nextSibling(child)) {
            if (child < head && BEFORE.contains(tree.relation(child))) {
                from = Math.min(from, tree.from(child));
            } else if (child > head && BEHIND.contains(tree.relation(child))) {
                to = Math.max(to, tree.to(child));
            }
        }
        while (from < head && tree.tag(from) == Tag.PUNCT) {
            from++;
        }
        return new NounPhrase(from, attached(tree, head, to), head);
    }

    private static int attached(Tree tree, int head, int from) {
        int to = from;
        for (int child = tree.firstChild(head); child >= 0; child = tree.nextSibling(child)) {
            boolean behind = child > head && tree.relation(child) == Relation.NMOD && tree.from(child) == to;
            boolean accused = behind && tree.lower(to).equals("of") && isAccused(tree, head);
            if (behind && !accused && ATTACHED.contains(tree.lower(to)) && tree.tag(head) != Tag.PRON) {
                to = endOfList(tree, child);
            }
        }
        return to > from ? to : placed(tree, head, from);
    }

    /** "accused Niger of spying": not a Niger of spying. */
    private static boolean isAccused(Tree tree, int noun) {
        return tree.relation(noun) == Relation.OBJ && ACCUSING.contains(tree.lower(tree.head(noun)));
    }

    /** "attacked a base in Chad": what is told of for the first time comes with its place, also where that hangs on the verb. */
    private static int placed(Tree tree, int noun, int from) {
        int article = tree.child(noun, Relation.DET);
        boolean first = tree.relation(noun) == Relation.OBJ && article >= 0 && FIRST.contains(tree.lower(article));
        if (first && from < tree.size() && tree.lower(from).equals("in")) {
            for (int place : tree.children(tree.head(noun), Relation.OBL)) {
                if (tree.from(place) == from && tree.tag(place) == Tag.PROPN) {
                    return of(tree, place).to();
                }
            }
        }
        return from;
    }

    /** Behind the last of "Chad, Mali and Niger". */
    private static int endOfList(Tree tree, int head) {
        int to = of(tree, head).to();
        for (int other : tree.children(head, Relation.CONJ)) {
            boolean and = tree.child(other, Relation.CC) >= 0
                    || tree.children(head, Relation.CONJ).size() > 1;
            to = and ? Math.max(to, of(tree, other).to()) : to;
        }
        return to;
    }

    /**
     * The noun and all joined to it: "Chad, Mali and Niger" are three. Without "and" or "or" it is no list but says once more what
     * the noun is, "Goma, the largest city"; only headlines do without, "Japan, China sign". Names that are listed behind a noun are
     * meant too: "three states: Chad, Mali and Niger".
     */
    public static List<Integer> withJoined(Tree tree, int head) {
        var all = new ArrayList<Integer>();
        all.add(head);
        var others = tree.children(head, Relation.CONJ);
        boolean list = others.stream().anyMatch(other -> tree.child(other, Relation.CC) >= 0);
        for (int other : others) {
            if (list || !isDescription(tree, other)) {
                all.addAll(withJoined(tree, other));
            }
        }
        for (int named : tree.children(head, Relation.APPOS)) {
            if (tree.tag(named) == Tag.PROPN && tree.child(named, Relation.CONJ) >= 0) {
                all.addAll(withJoined(tree, named));
            }
        }
        return all;
    }

    /** "the largest city", "two brothers", "both citizens". */
    private static boolean isDescription(Tree tree, int noun) {
        return tree.child(noun, Relation.DET, Relation.DET_PREDET, Relation.NUMMOD, Relation.CC_PRECONJ) >= 0;
    }
}
