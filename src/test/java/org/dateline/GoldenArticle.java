package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * A short article with what the tables must say of it: a head of fields, the text behind an empty line, behind {@code rows:}
 * the rows, and behind {@code wrong:} what of that is not true, for people to read.
 */
record GoldenArticle(String name, Map<String, String> fields, String text, List<String> rows, String wrong) {

    private static final String ROWS = "\nrows:\n";
    private static final String WRONG = "\nwrong:\n";

    static GoldenArticle read(Path file) {
        try {
            var name = file.getFileName().toString().replace(".txt", "");
            return parse(name, Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static GoldenArticle parse(String name, String all) {
        var halves = (all + (all.contains(WRONG) ? "" : WRONG)).split(WRONG, 2);
        var parts = (halves[0] + (halves[0].contains(ROWS) ? "" : ROWS)).split(ROWS, 2);
        var article = parts[0].split("\n\n", 2);
        var fields = new TreeMap<String, String>();
        for (var line : article[0].split("\n")) {
            var pair = line.split(": ", 2);
            fields.put(pair[0], pair[1]);
        }
        var rows = parts[1].lines().filter(line -> !line.isBlank()).toList();
        return new GoldenArticle(name, fields, article[1].strip(), rows, halves[1].strip());
    }

    /** As a file of the input: a name, a title, a text, and more fields if it has any. */
    String json() {
        var all = new TreeMap<>(fields);
        all.put("id", name);
        all.put("text", text);
        return JsonMapper.shared().writeValueAsString(all);
    }

    /** The file with other rows. */
    String with(List<String> found) {
        var head = new StringBuilder();
        List.of("title", "published", "publisher").stream()
                .filter(fields::containsKey)
                .forEach(field -> head.append(field)
                        .append(": ")
                        .append(fields.get(field))
                        .append('\n'));
        return head + "\n" + text + "\n" + ROWS + String.join("\n", found) + "\n"
                + (wrong.isEmpty() ? "" : WRONG + wrong + "\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
