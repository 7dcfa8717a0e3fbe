package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;

/** Reads rule files one after the other; goes on after a broken rule, so that all that is wrong is told at once. */
final class RuleLoader<R> {

    private final Vocabulary vocabulary;
    private final Meaning<R> meaning;
    private final Shorthands shorthands = new Shorthands();
    private final List<Rule<R>> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    RuleLoader(Vocabulary vocabulary, Meaning<R> meaning) {
        this.vocabulary = vocabulary;
        this.meaning = meaning;
    }

    void read(RuleFiles files, String name) {
        for (var item : RuleItem.read(files, name)) {
            try {
                add(item);
            } catch (IllegalArgumentException wrong) {
                problems.add(item.where() + ": " + wrong.getMessage());
            }
        }
    }

    private void add(RuleItem item) {
        if (shorthands.define(item.content())) {
            return;
        }
        var written = EntryReader.read(item);
        if (!ids.add(written.id())) {
            throw new IllegalArgumentException("two rules have the id " + written.id());
        }
        try {
            var entry = shorthands.expand(written);
            entry.when().forEach(pattern -> PatternParser.parse(pattern, vocabulary));
            rules.add(new Rule<>(entry, meaning.read(entry), rules.size()));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(written.id() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The rules in the order of the files; throws {@link IllegalArgumentException} if any of them is broken. */
    List<Rule<R>> rules() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return rules;
    }
}
