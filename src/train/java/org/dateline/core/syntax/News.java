package org.dateline.core.syntax;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.learn.Articles;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.Plain;
import org.dateline.core.text.TextModels;

/** Sentences of articles in the program's own tokens. */
final class News {

    static final RuleFiles FILES = name -> {
        var in = News.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    /** One text of so many is read for its word classes; texts of the White House are long. */
    private static final Map<String, Integer> FOR_CLASSES = Map.of("whitehouse", 8);

    /** One text of so many is given to the teacher. */
    private static final Map<String, Integer> FOR_TREES = Map.of("whitehouse", 80, "current-events", 6, "kremlin", 3);

    private static final int FEWEST = 3;
    private static final int MOST = 60;

    private final Articles articles;
    private final Annotator annotator = new Annotator(TextModels.load(FILES), News::unknown);

    News(Articles articles) {
        this.articles = articles;
    }

    /** In lower case, as word classes are learned from them. */
    List<List<String>> forClasses() {
        var sentences = new ArrayList<List<String>>();
        for (var words : sentences(FOR_CLASSES)) {
            sentences.add(Arrays.stream(words)
                    .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                    .toList());
        }
        return sentences;
    }

    /** Each once, in plain typography; no tables, no lines in capitals. */
    List<String[]> forTrees() {
        var once = new LinkedHashMap<String, String[]>();
        for (var words : sentences(FOR_TREES)) {
            boolean prose = Arrays.stream(words).anyMatch(word -> word.length() > 1 && Character.isLowerCase(word.charAt(1)));
            if (prose && words.length >= FEWEST && words.length <= MOST) {
                once.putIfAbsent(String.join(" ", words), words);
            }
        }
        return new ArrayList<>(once.values());
    }

    private List<String[]> sentences(Map<String, Integer> steps) {
        var sentences = new ArrayList<String[]>();
        for (var file : articles.files()) {
            int step = step(file.getFileName().toString(), steps);
            try (var texts = articles.texts(file)) {
                var all = texts.toList();
                for (int i = 0; i < all.size(); i += step) {
                    var article = Article.example(all.get(i).text(), Optional.empty());
                    annotator.annotate(article).sentences().forEach(sentence -> sentences.add(sentence.tokens().stream()
                            .map(token -> Plain.of(token.text()).replaceAll("\\s|^$", "_"))
                            .toArray(String[]::new)));
                }
            }
        }
        return sentences;
    }

    private static int step(String file, Map<String, Integer> steps) {
        return steps.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(1);
    }

    private static String[] unknown(String[] words) {
        var tags = new String[words.length];
        Arrays.fill(tags, Tag.X.name());
        return tags;
    }
}
