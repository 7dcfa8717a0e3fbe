package org.dateline.core.rule;

import java.util.List;
import org.dateline.core.lexicon.RuleFiles;

/** The rules of a room, read from files in order; refuses a broken pattern, an unknown meaning and an id used twice. */
public final class RuleBook<R> {

    private final List<Rule<R>> rules;
    private final Vocabulary vocabulary;

    private RuleBook(List<Rule<R>> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
    }

    /** Loads rule files, those of a user after the built-in ones; tells all that is wrong with them at once. */
    public static <R> RuleBook<R> load(RuleFiles files, List<String> names, Vocabulary vocabulary, Meaning<R> meaning) {
        var loader = new RuleLoader<>(vocabulary, meaning);
        names.forEach(name -> loader.read(files, name));
        return new RuleBook<>(loader.rules(), vocabulary);
    }

    public List<Rule<R>> rules() {
        return rules;
    }

    /** Compiles the rules; do it once and share the result. */
    public RuleMatcher<R> matcher() {
        return new RuleMatcher<>(rules, vocabulary);
    }
}
