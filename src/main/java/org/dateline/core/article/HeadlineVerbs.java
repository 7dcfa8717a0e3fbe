package org.dateline.core.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Knows a headline by its verb; a list of names or offices has none. */
final class HeadlineVerbs {

    static final String FILE = "rules/article/headline-verbs.tsv";

    private final Set<String> bases;
    private final Set<String> forms;

    private HeadlineVerbs(Set<String> bases, Set<String> forms) {
        this.bases = bases;
        this.forms = forms;
    }

    static HeadlineVerbs load(RuleFiles files) {
        var bases = new HashSet<String>();
        var forms = new HashSet<String>();
        for (var row : Tsv.read(files, FILE).rows()) {
            var verb = row.get("verb");
            var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            bases.add(verb);
            forms.add(verb + "s");
            forms.add(stem + "ed");
            forms.add(verb + "es");
            if (verb.endsWith("y")) {
                forms.add(verb.substring(0, verb.length() - 1) + "ies");
                forms.add(verb.substring(0, verb.length() - 1) + "ied");
            }
        }
        return new HeadlineVerbs(Set.copyOf(bases), Set.copyOf(forms));
    }

    /** Whether one of the words after the first is a verb; behind a name and a comma the base form is a noun. */
    boolean isIn(LineView line) {
        boolean title = line.words().stream().anyMatch(word -> word.endsWith(","));
        return line.words().stream()
                .skip(1)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> forms.contains(word) || !title && bases.contains(word));
    }
}
