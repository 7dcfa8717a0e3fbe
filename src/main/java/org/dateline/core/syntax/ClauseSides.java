package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.syntax.Clause.Form;

/** Fills in subjects, objects and agents of clauses, also where they stand in another clause and are only meant in this one. */
final class ClauseSides {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> OF_OBJECTS = Set.of("of", "from", "for", "into", "with");
    private static final Set<String> ASKED = Set.of("on", "upon", "to", "with");
    private static final Set<String> BY = Set.of("by");
    private static final int DEEPEST = 8;

    private final Tree tree;
    private final Grammar grammar;
    private final Map<Integer, Clause> clauses;
    private final Map<Integer, List<Integer>> subjects = new HashMap<>();

    ClauseSides(Tree tree, Grammar grammar, Map<Integer, Clause> clauses) {
        this.tree = tree;
        this.grammar = grammar;
        this.clauses = clauses;
    }

    void fill() {
        clauses.replaceAll((predicate, clause) -> new Clause(
                tree,
                predicate,
                clause.kind(),
                clause.parent(),
                clause.form(),
                clause.passive(),
                clause.negated(),
                clause.modal(),
                clause.aspect(),
                clause.marker(),
                subjects(clause, 0),
                objects(clause),
                agents(clause)));
    }

    private List<Integer> subjects(Clause clause, int depth) {
        var known = subjects.get(clause.predicate());
        if (known != null) {
            return known;
        }
        var own = ownSubjects(clause.predicate());
        var found = own.isEmpty() && depth < DEEPEST ? meantSubjects(clause, depth + 1) : own;
        subjects.put(clause.predicate(), found);
        return found;
    }

    private List<Integer> ownSubjects(int predicate) {
        var found = new ArrayList<Integer>();
        for (int child : tree.children(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER)) {
            int meant = isRelative(child) ? antecedent(predicate, child) : child;
            found.addAll(
                    meant != child && tree.child(meant, Relation.COP) >= 0
                            ? ownSubjects(meant)
                            : NounPhrase.withJoined(tree, meant));
        }
        return found;
    }

    private boolean isRelative(int token) {
        return RELATIVES.contains(tree.lower(token)) && tree.tag(token) == Tag.PRON;
    }

    /** The noun that the relative clause describes, or the pronoun itself if there is none. */
    private int antecedent(int predicate, int pronoun) {
        int at = predicate;
        while (at >= 0 && tree.relation(at) == Relation.CONJ) {
            at = tree.head(at);
        }
        return at >= 0 && tree.relation(at) == Relation.ACL_RELCL && tree.head(at) >= 0 ? tree.head(at) : pronoun;
    }

    private List<Integer> meantSubjects(Clause clause, int depth) {
        int predicate = clause.predicate();
        int head = tree.head(predicate);
        return switch (tree.relation(predicate)) {
            case XCOMP -> controlled(head, depth);
            case ACL_RELCL -> List.of(head);
            case ACL -> clause.form() == Form.INFINITIVE ? ofNoun(head, depth) : List.of(described(clause, head));
            case CONJ -> clauses.containsKey(head) ? subjects(clauses.get(head), depth) : List.of();
            case ADVCL -> clause.parent() >= 0 ? adverbial(clause, clauses.get(clause.parent()), depth) : List.of();
            case CCOMP, OBL, NMOD ->
                clause.form() != Form.FINITE && clause.parent() >= 0
                        ? subjects(clauses.get(clause.parent()), depth)
                        : List.of();
            default -> List.of();
        };
    }

    /** The noun; where a past verb with an object is taken for a participle, the noun on which the sentence hangs. */
    private int described(Clause clause, int head) {
        boolean main = clause.form() == Form.PARTICIPLE && !clause.passive() && tree.tag(tree.root()) != Tag.VERB;
        return main && tree.isWithin(head, tree.root()) && tree.root() < clause.predicate() ? tree.root() : head;
    }

    /** "accused Russia of shelling": Russia; "left without attacking": who left; "called on them to leave": they. */
    private List<Integer> adverbial(Clause clause, Clause above, int depth) {
        if (clause.form() == Form.INFINITIVE) {
            return controlled(above.predicate(), depth);
        }
        var objects = objects(above);
        boolean object = clause.form() == Form.GERUND
                && OF_OBJECTS.contains(clause.marker())
                && grammar.objectGerunds().contains(tree.lower(above.predicate()));
        return object && !objects.isEmpty() && !above.passive() ? objects : subjects(above, depth);
    }

    /** "urged them to leave", "called on them to leave": they leave; "wants to leave": who wants. */
    private List<Integer> controlled(int governor, int depth) {
        var above = clauses.get(governor);
        if (above == null) {
            return List.of();
        }
        if (grammar.obliqueControl().contains(tree.lower(governor))) {
            var asked = Prepositions.behind(tree, governor, ASKED);
            return asked.isEmpty() ? subjects(above, depth) : asked;
        }
        var objects = objects(above);
        boolean object = grammar.objectControl().contains(tree.lower(governor));
        return object && !objects.isEmpty() && !above.passive() ? objects : subjects(above, depth);
    }

    /** "its decision to leave": whose decision; "made a decision to leave": who made it. */
    private List<Integer> ofNoun(int noun, int depth) {
        int owner = tree.child(noun, Relation.NMOD_POSS);
        if (owner >= 0) {
            return NounPhrase.withJoined(tree, owner);
        }
        int verb = tree.head(noun);
        return verb >= 0 && clauses.containsKey(verb) ? subjects(clauses.get(verb), depth) : List.of();
    }

    private List<Integer> objects(Clause clause) {
        int predicate = clause.predicate();
        var found = new ArrayList<Integer>();
        for (int child : tree.children(predicate, Relation.IOBJ, Relation.OBJ)) {
            found.addAll(NounPhrase.withJoined(tree, isRelative(child) ? antecedent(predicate, child) : child));
        }
        boolean shared = found.isEmpty() && tree.relation(predicate) == Relation.CONJ && !clause.passive();
        if (shared && tree.tag(tree.head(predicate)) == Tag.VERB) {
            for (int child : tree.children(tree.head(predicate), Relation.OBJ)) {
                if (child > predicate) {
                    found.addAll(NounPhrase.withJoined(tree, child));
                }
            }
        }
        boolean described = found.isEmpty() && tree.relation(predicate) == Relation.ACL_RELCL && !clause.passive();
        if (described && ownSubjects(predicate).stream().anyMatch(subject -> tree.isWithin(subject, predicate))) {
            found.add(tree.head(predicate));
        }
        return found;
    }

    /** "sent by France", and "sent to Chad by France" where "by" hangs on Chad. */
    private List<Integer> agents(Clause clause) {
        var found = new ArrayList<Integer>();
        for (int child : tree.children(clause.predicate(), Relation.OBL_AGENT)) {
            found.addAll(NounPhrase.withJoined(tree, child));
        }
        if (found.isEmpty() && clause.passive()) {
            found.addAll(Prepositions.behind(tree, clause.predicate(), BY));
        }
        if (found.isEmpty() && clause.passive() && tree.child(clause.predicate(), Relation.AUX_PASS) >= 0) {
            for (int child : tree.children(clause.predicate(), Relation.OBJ, Relation.OBL)) {
                found.addAll(Prepositions.behind(tree, child, BY));
            }
        }
        return found;
    }
}
