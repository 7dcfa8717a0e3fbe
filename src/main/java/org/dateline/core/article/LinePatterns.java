package org.dateline.core.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Part;

/** The patterns of lines that are not news, found by how a line begins or ends, so that most lines cost nothing. */
final class LinePatterns {

    static final String FILE = "rules/article/boilerplate.tsv";

    private static final String AGENCIES = "rules/article/agencies.tsv";
    private static final int HEAD = 3;

    private final Map<String, List<LinePattern>> byHead = new HashMap<>();
    private final Map<Character, List<LinePattern>> byLastChar = new HashMap<>();
    private final List<LinePattern> others = new ArrayList<>();

    private LinePatterns() {}

    static LinePatterns load(RuleFiles files) {
        var agencies = Tsv.read(files, AGENCIES).rows().stream()
                .map(row -> row.get("name"))
                .toList();
        var patterns = new LinePatterns();
        for (var row : Tsv.read(files, FILE).rows()) {
            row.get("example");
            var part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            var where = LinePattern.Where.valueOf(row.get("where").toUpperCase(Locale.ROOT));
            var most = Integer.parseInt(row.get("most_words"));
            var choices = row.get("pattern").replace("{@agency}", "{" + String.join(";", agencies) + "}");
            for (var pattern : Choices.spelledOut(choices)) {
                patterns.add(LinePattern.of(row.get("id"), part, where, most, pattern));
            }
        }
        return patterns;
    }

    private void add(LinePattern pattern) {
        if (pattern.first().length() >= HEAD) {
            byHead.computeIfAbsent(pattern.first().substring(0, HEAD), head -> new ArrayList<>())
                    .add(pattern);
        } else if (!pattern.last().isEmpty()) {
            char last = pattern.last().charAt(pattern.last().length() - 1);
            byLastChar.computeIfAbsent(last, c -> new ArrayList<>()).add(pattern);
        } else {
            others.add(pattern);
        }
    }

    /** The first pattern that is the line, by its key; at the edge of an article more patterns count than elsewhere. */
    Optional<LinePattern> find(String key, int words, boolean edge) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return find(byHead.getOrDefault(key.substring(0, Math.min(HEAD, key.length())), List.of()), key, words, edge)
                .or(() -> find(byLastChar.getOrDefault(key.charAt(key.length() - 1), List.of()), key, words, edge))
                .or(() -> find(others, key, words, edge));
    }

    private static Optional<LinePattern> find(List<LinePattern> patterns, String key, int words, boolean edge) {
        for (var pattern : patterns) {
            boolean counts = words <= pattern.mostWords() && (edge || pattern.where() != LinePattern.Where.EDGE);
            if (counts && pattern.matches(key)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }
}
