package org.dateline.core.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.learn.Articles;

/** Makes the table of senses: FOLDER OF ARTICLES, TABLE TO WRITE. Its nouns are those that the articles have five times. */
final class TrainSenses {

    private static final Pattern WORD = Pattern.compile("\\b[a-z][a-z-]{2,}\\b");
    private static final int FEWEST = 5;

    private TrainSenses() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        var articles = new Articles(Path.of(arguments[0]));
        for (var file : articles.files()) {
            try (var texts = articles.texts(file)) {
                texts.forEach(text -> WORD.matcher(text.text()).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum)));
            }
        }
        WordNet.write(
                Path.of(arguments[1]),
                counts.entrySet().stream().filter(entry -> entry.getValue() >= FEWEST).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }
}
