package org.dateline.core.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Words;

/** Verbs in the past: "met", "opened", and those whose past is like their present, "cut", "set". */
record PastVerbs(Set<String> past, Set<String> unchanged) {

    static PastVerbs load(RuleFiles files) {
        var past = new HashSet<String>();
        var unchanged = new HashSet<String>();
        for (var row : Tsv.read(files, "rules/words/irregular-verbs.tsv").rows()) {
            past.addAll(row.list("forms"));
            past.remove(row.get("lemma"));
            if (row.list("forms").equals(List.of(row.get("lemma")))) {
                unchanged.add(row.get("lemma"));
            }
        }
        past.addAll(Set.of("was", "were", "had", "did"));
        past.removeAll(Set.of("am", "are", "is", "has", "does", "be", "been"));
        return new PastVerbs(Set.copyOf(past), Set.copyOf(unchanged));
    }

    boolean isPast(Words words, int at) {
        var word = words.lower(at);
        return word.endsWith("ed")
                || past.contains(word)
                || unchanged.contains(word) && !Scheduled.hasAuxiliary(words, at);
    }
}
