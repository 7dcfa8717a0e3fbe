package org.dateline.core.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;

/** The closed classes of words that the clauses of a language need, one file a class, one word a line. */
public record Grammar(
        Set<String> objectControl,
        Set<String> obliqueControl,
        Set<String> objectGerunds,
        Set<String> neverPassive,
        Set<String> modals,
        Set<String> negations,
        Set<String> conditions) {

    private static final String FOLDER = "rules/syntax/en/";

    public Grammar {
        objectControl = Set.copyOf(objectControl);
        obliqueControl = Set.copyOf(obliqueControl);
        objectGerunds = Set.copyOf(objectGerunds);
        neverPassive = Set.copyOf(neverPassive);
        modals = Set.copyOf(modals);
        negations = Set.copyOf(negations);
        conditions = Set.copyOf(conditions);
    }

    public static Grammar load(RuleFiles files) {
        return new Grammar(
                words(files, "object-control.txt"),
                words(files, "oblique-control.txt"),
                words(files, "object-gerunds.txt"),
                words(files, "never-passive.txt"),
                words(files, "modals.txt"),
                words(files, "negations.txt"),
                words(files, "conditions.txt"));
    }

    private static Set<String> words(RuleFiles files, String name) {
        try (var in = new BufferedReader(new InputStreamReader(files.open(FOLDER + name), StandardCharsets.UTF_8))) {
            var words = new HashSet<String>();
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::add);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
