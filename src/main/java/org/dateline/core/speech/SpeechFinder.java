package org.dateline.core.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Inflector;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Clause.Kind;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tree;

/** Finds who says what in a sentence, by the verbs of saying and "according to". */
public final class SpeechFinder {

    private static final String FILE = "rules/event/attribution.tsv";
    private static final String QUOTING = "rules/event/quoting.tsv";
    private static final Set<String> QUOTES = Set.of("\"", "''", "``");

    private final Set<String> verbs;
    private final Set<String> quoting;

    private SpeechFinder(Set<String> verbs, Set<String> quoting) {
        this.verbs = Set.copyOf(verbs);
        this.quoting = Set.copyOf(quoting);
    }

    public static SpeechFinder load(RuleFiles files, Inflector inflector) {
        return new SpeechFinder(forms(files, FILE, inflector), forms(files, QUOTING, inflector));
    }

    private static Set<String> forms(RuleFiles files, String table, Inflector inflector) {
        var verbs = new HashSet<String>();
        Tsv.read(files, table).rows().forEach(row -> verbs.addAll(inflector.verbForms(row.get("verb"))));
        return verbs;
    }

    /** Whether the word is a form of a verb of saying. */
    public boolean isSaying(String word) {
        return verbs.contains(word);
    }

    public List<Speech> find(Clauses clauses) {
        var found = new ArrayList<Speech>();
        for (var clause : clauses.all()) {
            if (verbs.contains(clauses.tree().lower(clause.predicate()))
                    && !clause.subjects().isEmpty()) {
                speech(clauses.tree(), clause).ifPresent(found::add);
            }
            accordingTo(clauses.tree(), clause).ifPresent(found::add);
        }
        return found;
    }

    /** Who says what stands between marks, by verbs that say nothing else: "Who gave the order?" asked the judge; he called it "a crime". */
    public List<Speech> quoting(Clauses clauses) {
        var tree = clauses.tree();
        if (!hasQuote(tree)) {
            return List.of();
        }
        return clauses.all().stream()
                .filter(clause -> quoting.contains(tree.lower(clause.predicate())) && !clause.passive())
                .map(clause -> new Speech(tree, speakers(tree, clause), clause.predicate(), -1, -1))
                .filter(speech -> !speech.speakers().isEmpty())
                .toList();
    }

    /** Right behind the mark the speaker follows: "…," complained the captain. */
    private static List<Integer> speakers(Tree tree, Clause clause) {
        int before = clause.predicate() - 1;
        boolean follows = before >= 0 && QUOTES.contains(tree.lower(before));
        return clause.subjects().isEmpty() && follows ? clause.objects() : clause.subjects();
    }

    private static Optional<Speech> speech(Tree tree, Clause clause) {
        int verb = clause.predicate();
        if (clause.passive()) {
            return Optional.empty();
        }
        int content = tree.child(verb, Relation.CCOMP);
        if (content < 0 && clause.kind() == Kind.ASIDE) {
            return Optional.of(new Speech(tree, clause.subjects(), verb, tree.head(verb), verb));
        }
        if (content < 0) {
            content = tree.child(verb, Relation.PARATAXIS);
        }
        if (content < 0 && !hasQuote(tree)) {
            return Optional.empty();
        }
        return Optional.of(new Speech(tree, clause.subjects(), verb, content, -1));
    }

    private static boolean hasQuote(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (QUOTES.contains(tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Speech> accordingTo(Tree tree, Clause clause) {
        for (int child : tree.children(clause.predicate(), Relation.OBL, Relation.NMOD)) {
            if (Prepositions.of(tree, child).startsWith("according")) {
                var speakers = NounPhrase.withJoined(tree, child);
                int marker = tree.child(child, Relation.CASE);
                return Optional.of(new Speech(tree, speakers, marker, clause.predicate(), child));
            }
        }
        return Optional.empty();
    }
}
