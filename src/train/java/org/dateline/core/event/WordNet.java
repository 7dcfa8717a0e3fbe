package org.dateline.core.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads WordNet's own files from the class path and writes what {@link Senses} needs of it: for every verb, and every noun that the articles
 * have, the two commonest senses, each with its field and what it is a kind of; for nouns also the verbs they are made from.
 */
final class WordNet {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final int SENSES = 2;
    private static final int MOST = 6;
    private static final List<String> FIELDS = List.of(("adj adj adv top act animal artifact attribute body cognition communication event feeling food group"
                    + " location motive object person phenomenon plant possession process quantity relation shape state substance time body"
                    + " change cognition communication competition consumption contact creation emotion motion perception possession social"
                    + " stative weather adj")
            .split(" "));

    private record Meaning(String field, List<String> above, List<String> verbs) {}

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, List<String>> verbs;
    private final Map<String, List<String>> nouns;

    private WordNet() throws IOException {
        readMeanings("verb", "v");
        readMeanings("noun", "n");
        this.verbs = index("verb", "v");
        this.nouns = index("noun", "n");
    }

    /** Writes the table of senses; of nouns those in {@code wanted}, as lemmas or with endings. */
    static void write(Path table, Set<String> wanted) throws IOException {
        var net = new WordNet();
        var lines = new ArrayList<String>();
        lines.add("# The commonest senses of words: field, and classes that it is a kind of, itself first. Made from WordNet 3.1 by the trainer of triggers (SOURCES.md).");
        lines.add("lemma\tpart\tsenses");
        net.verbs.forEach((lemma, senses) -> net.add(lines, lemma, "verb", senses));
        net.nouns.forEach((lemma, senses) -> {
            if (wanted.contains(lemma) || wanted.contains(lemma + "s") || wanted.contains(lemma + "es")
                    || lemma.endsWith("y") && wanted.contains(lemma.substring(0, lemma.length() - 1) + "ies")) {
                net.add(lines, lemma, "noun", senses);
            }
        });
        Files.write(table, lines);
        System.out.println("senses of " + (lines.size() - 2) + " words");
    }

    private void add(List<String> lines, String lemma, String part, List<String> senses) {
        if (lemma.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')) {
            lines.add(lemma + "\t" + part + "\t"
                    + String.join("|", senses.stream().limit(SENSES).map(this::written).toList()));
        }
    }

    private String written(String sense) {
        var kinds = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(sense));
        while (!open.isEmpty() && kinds.size() < MOST) {
            var kind = open.poll();
            if (kinds.add(kind)) {
                open.addAll(meanings.get(kind).above());
            }
        }
        for (var verb : meanings.get(sense).verbs()) {
            kinds.add(verb);
            kinds.addAll(meanings.get(verb).above());
        }
        return meanings.get(sense).field() + ":" + String.join(",", kinds.stream().map(WordNet::shortened).toList());
    }

    private static String shortened(String kind) {
        return kind.charAt(0) + Integer.toString(Integer.parseInt(kind.substring(1)), 36);
    }

    private void readMeanings(String part, String letter) throws IOException {
        for (var line : lines("data." + part)) {
            var words = line.split(" ");
            int pointers = 4 + 2 * Integer.parseInt(words[3], 16);
            var above = new ArrayList<String>();
            var made = new ArrayList<String>();
            for (int i = 0; i < Integer.parseInt(words[pointers]); i++) {
                int at = pointers + 1 + 4 * i;
                if (words[at].equals("@") || words[at].equals("@i")) {
                    above.add(letter + words[at + 1]);
                }
                if (words[at].equals("+") && words[at + 2].equals("v") && letter.equals("n")) {
                    made.add("v" + words[at + 1]);
                }
            }
            meanings.put(letter + words[0], new Meaning(FIELDS.get(Integer.parseInt(words[1])), above, made));
        }
    }

    private static Map<String, List<String>> index(String part, String letter) throws IOException {
        var index = new TreeMap<String, List<String>>();
        for (var line : lines("index." + part)) {
            var words = line.strip().split(" ");
            int senses = Integer.parseInt(words[2]);
            index.put(
                    words[0],
                    List.of(words).subList(words.length - senses, words.length).stream().map(sense -> letter + sense).toList());
        }
        return index;
    }

    /** The lines of a file behind its licence. */
    private static List<String> lines(String name) throws IOException {
        try (var in = WordNet.class.getClassLoader().getResourceAsStream(FOLDER + name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            return reader.lines().filter(line -> !line.startsWith(" ")).toList();
        }
    }
}
