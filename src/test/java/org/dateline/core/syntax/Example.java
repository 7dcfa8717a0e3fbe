package org.dateline.core.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;

/**
 * A line of {@code examples.tsv}: a sentence and what its clauses and noun phrases must say. Clauses are parted by bars; each is a
 * verb ("sent#2" is the second one) and what it must have; {@code head = words} is a noun phrase.
 */
record Example(String id, String phenomenon, String sentence, List<String> says) {

    private static final Set<String> FLAGS = Set.of("passive", "not");
    private static final Set<String> ASPECTS = Set.of("perfect", "progressive");

    static List<Example> read(RuleFiles files, String name) {
        try (var in = new BufferedReader(new InputStreamReader(files.open(name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(Example::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Example of(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("not id, phenomenon, sentence and what it says: " + line);
        }
        return new Example(cells[0], cells[1], cells[2], List.of(cells[3].split(" \\| ")));
    }

    /** What of it the clauses do not say; empty if all is as it must be. */
    List<String> missing(Clauses clauses) {
        var missing = new ArrayList<String>();
        for (var one : says) {
            if (one.contains(" = ")) {
                addPhrase(clauses.tree(), one.split(" = "), missing);
            } else {
                addClause(clauses, List.of(one.split(" ")), missing);
            }
        }
        return missing;
    }

    private static void addPhrase(Tree tree, String[] one, List<String> missing) {
        int head = token(tree, one[0]);
        var phrase = head < 0 ? null : NounPhrase.of(tree, head);
        var words = phrase == null ? "" : text(tree, phrase.from(), phrase.to());
        if (!words.equals(one[1])) {
            missing.add(one[0] + " = " + words);
        }
    }

    private static void addClause(Clauses clauses, List<String> one, List<String> missing) {
        int verb = token(clauses.tree(), one.get(0));
        var clause = clauses.at(verb);
        if (clause.isEmpty()) {
            missing.add("no clause " + one.get(0));
            return;
        }
        var facts = one.subList(1, one.size());
        for (var fact : facts) {
            var said = said(clause.get(), fact);
            if (!said.equals(fact)) {
                missing.add(one.get(0) + " " + said + " for " + fact);
            }
        }
        addUnsaid(clause.get(), facts, one.get(0), missing);
    }

    /** Voice, polarity and modality hold also where nothing is said of them. */
    private static void addUnsaid(Clause clause, List<String> facts, String verb, List<String> missing) {
        for (var flag : FLAGS) {
            if (!facts.contains(flag) && said(clause, flag).equals(flag)) {
                missing.add(verb + " " + flag);
            }
        }
        if (!clause.modal().isEmpty() && facts.stream().noneMatch(fact -> fact.startsWith("modal:"))) {
            missing.add(verb + " modal:" + clause.modal());
        }
    }

    private static String said(Clause clause, String fact) {
        int colon = fact.indexOf(':');
        if (colon < 0) {
            return saidFlag(clause, fact);
        }
        var name = fact.substring(0, colon);
        return name + ":"
                + switch (name) {
                    case "subject" -> words(clause.tree(), clause.subjects());
                    case "object" -> words(clause.tree(), clause.objects());
                    case "agent" -> words(clause.tree(), clause.agents());
                    case "modal" -> clause.modal();
                    case "marker" -> clause.marker();
                    default -> words(clause.tree(), clause.behind(Set.of(name)));
                };
    }

    private static String saidFlag(Clause clause, String flag) {
        if (FLAGS.contains(flag)) {
            boolean has = flag.equals("passive") ? clause.passive() : clause.negated();
            return has ? flag : "un-" + flag;
        }
        if (ASPECTS.contains(flag)) {
            boolean has = flag.equals("perfect") ? clause.isPerfect() : clause.isProgressive();
            return has ? flag : "un-" + flag;
        }
        boolean form =
                Arrays.stream(Clause.Form.values()).anyMatch(one -> lower(one).equals(flag));
        return lower(form ? clause.form() : clause.kind());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Tree tree, List<Integer> tokens) {
        return tokens.isEmpty()
                ? "-"
                : String.join(
                        ",", tokens.stream().sorted().map(i -> name(tree, i)).toList());
    }

    private static String name(Tree tree, int token) {
        var word = word(tree, token);
        int before = 0;
        for (int i = 0; i < token; i++) {
            before += word(tree, i).equals(word) ? 1 : 0;
        }
        return before == 0 ? word : word + "#" + (before + 1);
    }

    private static int token(Tree tree, String name) {
        for (int i = 0; i < tree.size(); i++) {
            if (name(tree, i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String word(Tree tree, int token) {
        return tree.sentence().tokens().get(token).text();
    }

    /** The words as they stand in the sentence. */
    private static String text(Tree tree, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && tree.sentence().tokens().get(i).start()
                            > tree.sentence().tokens().get(i - 1).end();
            text.append(apart ? " " : "").append(word(tree, i));
        }
        return text.toString();
    }
}
