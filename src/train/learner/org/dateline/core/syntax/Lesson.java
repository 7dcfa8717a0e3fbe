package org.dateline.core.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A sentence of a treebank: words and their lemmas, tags, heads (-1 for the root, -2 if nobody knows) and relations, and the
 * document it is from. {@code given} are the tags that a tagger gave which did not know the sentence: a parser must learn to
 * live with its errors.
 */
record Lesson(
        String document, String[] words, String[] lemmas, int[] tags, int[] given, int[] heads, int[] relations) {

    static final int UNKNOWN = -2;

    Lesson withGiven(int[] others) {
        return new Lesson(document, words, lemmas, tags, others, heads, relations);
    }

    Lesson withTree(int[] otherHeads, int[] otherRelations) {
        return new Lesson(document, words, lemmas, tags, given, otherHeads, otherRelations);
    }

    /** All sentences of a CoNLL-U file, packed or not. */
    static List<Lesson> read(Path file) {
        try (var in = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            var lessons = new ArrayList<Lesson>();
            var rows = new ArrayList<String[]>();
            var document = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# newdoc id = ")) {
                    document = line.substring("# newdoc id = ".length());
                } else if (line.isBlank() && !rows.isEmpty()) {
                    lessons.add(of(document, rows));
                    rows.clear();
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    addWord(line.split("\t"), rows);
                }
            }
            return lessons;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ranges of tokens written as one and words that are only meant have numbers that are no whole ones. */
    private static void addWord(String[] cells, List<String[]> rows) {
        if (cells[0].chars().allMatch(Character::isDigit)) {
            rows.add(cells);
        }
    }

    private static Lesson of(String document, List<String[]> rows) {
        int size = rows.size();
        var words = new String[size];
        var lemmas = new String[size];
        int[] tags = new int[size];
        int[] heads = new int[size];
        int[] relations = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = org.dateline.core.text.Plain.of(rows.get(i)[1]);
            lemmas[i] = rows.get(i)[2];
            tags[i] = Tag.valueOf(rows.get(i)[3]).ordinal();
            heads[i] = Integer.parseInt(rows.get(i)[6]) - 1;
            relations[i] = Relation.of(rows.get(i)[7]).ordinal();
        }
        return new Lesson(document, words, lemmas, tags, tags, heads, relations);
    }
}
