package org.dateline.core.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.TriggerForm;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Clause.Kind;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/** Reads the tense of a trigger off its verb and auxiliaries. */
final class TriggerForms {

    private static final Set<String> FUTURE = Set.of("will", "shall", "would");
    private static final Set<String> PAST = Set.of("was", "were", "did", "got");
    private static final Set<String> PRESENT = Set.of("is", "are", "am", "does", "do", "'s", "'re", "'m", "gets");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve");

    private final Set<String> irregular;

    private TriggerForms(Set<String> irregular) {
        this.irregular = Set.copyOf(irregular);
    }

    static TriggerForms load(RuleFiles files) {
        var words = new HashSet<String>();
        for (var row : Tsv.read(files, "rules/words/irregular-verbs.tsv").rows()) {
            words.addAll(List.of(row.get("forms").split("\\|")));
        }
        return new TriggerForms(words);
    }

    TriggerForm of(Trigger trigger, Clauses clauses) {
        return trigger.isNominal() ? TriggerForm.NOUN : of(clauses.around(trigger.head()), clauses);
    }

    private TriggerForm of(Clause clause, Clauses clauses) {
        return switch (clause.form()) {
            case INFINITIVE -> TriggerForm.INFINITIVE;
            case GERUND -> clause.isProgressive() ? TriggerForm.PRESENT : TriggerForm.GERUND;
            case PARTICIPLE -> TriggerForm.PARTICIPLE;
            case FRAGMENT -> TriggerForm.NOUN;
            case FINITE -> finite(clause, clauses);
        };
    }

    private TriggerForm finite(Clause clause, Clauses clauses) {
        var tree = clause.tree();
        var auxiliaries = tree.children(clause.predicate(), Relation.AUX, Relation.AUX_PASS, Relation.COP);
        if (!auxiliaries.isEmpty()) {
            return byAuxiliary(tree, auxiliaries);
        }
        var parent = clauses.parentOf(clause);
        boolean shares = clause.kind() == Kind.JOINED
                && parent.isPresent()
                && parent.get().form() == Clause.Form.FINITE
                && tree.child(clause.predicate(), Relation.NSUBJ, Relation.NSUBJ_PASS) < 0;
        var own = byWord(tree.lower(clause.predicate()), tree.tag(clause.predicate()));
        return shares && own == TriggerForm.PAST ? finite(parent.get(), clauses) : own;
    }

    private static TriggerForm byAuxiliary(Tree tree, List<Integer> auxiliaries) {
        for (int auxiliary : auxiliaries) {
            var word = tree.lower(auxiliary);
            if (FUTURE.contains(word)) {
                return TriggerForm.FUTURE;
            }
            if (HAVE.contains(word)) {
                return TriggerForm.PERFECT;
            }
            if (word.equals("had")) {
                return TriggerForm.PAST_PERFECT;
            }
            if (PAST.contains(word)) {
                return TriggerForm.PAST;
            }
            if (PRESENT.contains(word)) {
                return TriggerForm.PRESENT;
            }
        }
        return TriggerForm.INFINITIVE;
    }

    private TriggerForm byWord(String word, Tag tag) {
        boolean past = word.endsWith("ed") || irregular.contains(word);
        return past && tag != Tag.NOUN ? TriggerForm.PAST : TriggerForm.PRESENT;
    }
}
