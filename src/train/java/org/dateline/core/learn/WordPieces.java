package org.dateline.core.learn;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Words cut into the pieces that an encoder knows: the longest that fits, then the longest of the rest (WordPiece, lower case, without accents). */
public final class WordPieces {

    private static final int MOST_OF_A_WORD = 8;
    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<String, int[]> cut = new HashMap<>();

    /** Of the file {@code tokenizer.json} beside an encoder. */
    public WordPieces(InputStream tokenizer) {
        var words = JsonMapper.builder().build().readTree(tokenizer).get("model").get("vocab");
        words.properties().forEach(word -> vocabulary.put(word.getKey(), word.getValue().asInt()));
    }

    /** What stands before a text, "[CLS]", or behind it, "[SEP]". */
    public int mark(String name) {
        return vocabulary.get(name);
    }

    public int[] of(String word) {
        return cut.computeIfAbsent(word, this::pieces);
    }

    private int[] pieces(String word) {
        var plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"");
        var pieces = new ArrayList<Integer>();
        for (var part : plain.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])")) {
            if (!part.isBlank()) {
                add(part, pieces);
            }
        }
        if (pieces.isEmpty()) {
            pieces.add(mark("[UNK]"));
        }
        return pieces.stream().limit(MOST_OF_A_WORD).mapToInt(Integer::intValue).toArray();
    }

    private void add(String part, List<Integer> pieces) {
        var found = new ArrayList<Integer>();
        for (int from = 0; from < part.length(); ) {
            int to = part.length();
            while (to > from && !vocabulary.containsKey(piece(part, from, to))) {
                to--;
            }
            if (to == from) {
                pieces.add(mark("[UNK]"));
                return;
            }
            found.add(vocabulary.get(piece(part, from, to)));
            from = to;
        }
        pieces.addAll(found);
    }

    private static String piece(String part, int from, int to) {
        return (from > 0 ? INSIDE : "") + part.substring(from, to);
    }
}
