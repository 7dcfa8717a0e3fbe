package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clauses of a sentence, in the order of their verbs. */
public final class Clauses {

    private static final Set<Relation> NO_PREDICATE = EnumSet.of(
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.CASE,
            Relation.FIXED,
            Relation.FLAT,
            Relation.COMPOUND_PRT,
            Relation.MARK,
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.DET,
            Relation.CC);
    private static final Set<Relation> OPENS = EnumSet.of(
            Relation.ROOT,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.ADVCL,
            Relation.ADVCL_RELCL,
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.PARATAXIS,
            Relation.CSUBJ,
            Relation.CSUBJ_PASS,
            Relation.CSUBJ_OUTER);

    private final Tree tree;
    private final Map<Integer, Clause> byPredicate;

    private Clauses(Tree tree, Map<Integer, Clause> byPredicate) {
        this.tree = tree;
        this.byPredicate = byPredicate;
    }

    public static Clauses of(Tree tree, Grammar grammar) {
        var verbs = new VerbReader(tree, grammar);
        var found = new LinkedHashMap<Integer, Clause>();
        for (int i = 0; i < tree.size(); i++) {
            if (isPredicate(tree, i)) {
                found.put(i, verbs.read(i, parent(tree, i)));
            }
        }
        new ClauseSides(tree, grammar, found).fill();
        return new Clauses(tree, found);
    }

    static boolean isPredicate(Tree tree, int token) {
        var relation = tree.relation(token);
        if (OPENS.contains(relation) || tree.child(token, Relation.COP) >= 0) {
            return true;
        }
        boolean subject = tree.child(token, Relation.NSUBJ, Relation.NSUBJ_PASS) >= 0;
        return subject || tree.tag(token) == Tag.VERB && !NO_PREDICATE.contains(relation);
    }

    /** The predicate that the token's clause hangs on, or -1. */
    private static int parent(Tree tree, int predicate) {
        int above = tree.head(predicate);
        while (above >= 0 && !isPredicate(tree, above)) {
            above = tree.head(above);
        }
        return above;
    }

    public Tree tree() {
        return tree;
    }

    public List<Clause> all() {
        return new ArrayList<>(byPredicate.values());
    }

    /** The clause whose verb is the token. */
    public Optional<Clause> at(int predicate) {
        return Optional.ofNullable(byPredicate.get(predicate));
    }

    /** The clause in which the token stands: its own if it is a predicate, else that of the nearest predicate above. */
    public Clause around(int token) {
        int above = token;
        while (!byPredicate.containsKey(above)) {
            above = tree.head(above);
        }
        return byPredicate.get(above);
    }

    public Optional<Clause> parentOf(Clause clause) {
        return clause.parent() < 0 ? Optional.empty() : at(clause.parent());
    }
}
