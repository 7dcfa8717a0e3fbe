package org.dateline.core.time;

import java.util.HashSet;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Words;

/** Whether a sentence tells of a place where summer is in December. */
final class South {

    private final Set<String> names;

    private South(Set<String> names) {
        this.names = names;
    }

    static South load(RuleFiles files) {
        var names = new HashSet<String>();
        Tsv.read(files, "rules/time/southern.tsv").rows().forEach(row -> names.addAll(row.list("names")));
        return new South(Set.copyOf(names));
    }

    boolean isNamedIn(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (!words.isCapitalised(i)) {
                continue;
            }
            if (names.contains(words.text(i))
                    || i + 1 < words.count() && names.contains(words.text(i) + " " + words.text(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
