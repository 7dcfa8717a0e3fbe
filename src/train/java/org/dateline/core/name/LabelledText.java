package org.dateline.core.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One text with the teacher's labels, as it is learned from. */
record LabelledText(String source, List<LabelledSentence> sentences) {

    /** The tokens of a sentence with their parts of speech and labels; labels may be corrected in place. */
    record LabelledSentence(List<String> words, List<String> lowers, List<String> tags, int[] labels) {

        int length() {
            return labels.length;
        }

        List<KindSpan> names() {
            return NameModel.spans(labels);
        }

        /** Gives the tokens of a name another kind. */
        void relabel(KindSpan name, int kind) {
            for (int i = name.from(); i < name.to(); i++) {
                labels[i] = Label.of(kind, i == name.from());
            }
        }

        String words(KindSpan name) {
            return String.join(" ", words.subList(name.from(), name.to()));
        }
    }

    /** Reads what {@link Labelling} wrote. */
    static List<LabelledText> read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Reading().read(reader);
        }
    }

    private static final class Reading {

        private final Map<String, String> known = new HashMap<>();
        private final Map<String, String> lowers = new HashMap<>();
        private final List<LabelledText> texts = new ArrayList<>();
        private final List<String[]> rows = new ArrayList<>();

        List<LabelledText> read(BufferedReader reader) throws IOException {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split("\t", -1);
                if (cells.length == 2 && cells[0].equals("#")) {
                    texts.add(new LabelledText(cells[1], new ArrayList<>()));
                } else if (cells.length == 3) {
                    rows.add(cells);
                } else if (!rows.isEmpty()) {
                    texts.get(texts.size() - 1).sentences().add(sentence());
                    rows.clear();
                }
            }
            return texts;
        }

        private LabelledSentence sentence() {
            var words = rows.stream().map(row -> once(row[0])).toList();
            var small = words.stream()
                    .map(word -> lowers.computeIfAbsent(word, w -> w.toLowerCase(Locale.ROOT)))
                    .toList();
            var tags = rows.stream().map(row -> once(row[1])).toList();
            var labels = rows.stream().mapToInt(row -> Integer.parseInt(row[2])).toArray();
            return new LabelledSentence(words, small, tags, labels);
        }

        private String once(String word) {
            return known.computeIfAbsent(word, same -> same);
        }
    }
}
