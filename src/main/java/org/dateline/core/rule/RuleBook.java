package org.dateline.core.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dateline.core.lexicon.RuleFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The rules of a room, read from files in order; refuses a broken pattern, an unknown meaning and an id used twice. */
public final class RuleBook<R> {

    private final List<Rule<R>> rules;
    private final Vocabulary vocabulary;

    private RuleBook(List<Rule<R>> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
    }

    /** Loads rule files, those of a user after the built-in ones. */
    public static <R> RuleBook<R> load(RuleFiles files, List<String> names, Vocabulary vocabulary, Meaning<R> meaning) {
        var rules = new ArrayList<Rule<R>>();
        var ids = new HashSet<String>();
        var shorthands = new Shorthands();
        for (var name : names) {
            for (var item : items(files, name)) {
                if (shorthands.define(item)) {
                    continue;
                }
                var entry = shorthands.expand(EntryReader.read(name, item));
                if (!ids.add(entry.id())) {
                    throw new IllegalArgumentException(name + ": two rules have the id " + entry.id());
                }
                rules.add(rule(name, entry, vocabulary, meaning, rules.size()));
            }
        }
        return new RuleBook<>(rules, vocabulary);
    }

    private static <R> Rule<R> rule(
            String file, RuleEntry entry, Vocabulary vocabulary, Meaning<R> meaning, int order) {
        try {
            entry.when().forEach(pattern -> PatternParser.parse(pattern, vocabulary));
            return new Rule<>(entry, meaning.read(entry), order);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + entry.id() + ": " + wrong.getMessage(), wrong);
        }
    }

    private static List<?> items(RuleFiles files, String name) {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .build();
        try (var in = files.open(name)) {
            if (new Load(settings).loadFromInputStream(in) instanceof List<?> items) {
                return items;
            }
            throw new IllegalArgumentException(name + " is not a list of rules");
        } catch (YamlEngineException broken) {
            throw new IllegalArgumentException(name + " is not valid YAML: " + broken.getMessage(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }

    public List<Rule<R>> rules() {
        return rules;
    }

    /** Compiles the rules; do it once and share the result. */
    public RuleMatcher<R> matcher() {
        return new RuleMatcher<>(rules, vocabulary);
    }
}
