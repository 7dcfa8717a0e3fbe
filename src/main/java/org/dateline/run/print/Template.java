package org.dateline.run.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.run.workshop.ClassPathFiles;

/** A text with gaps such as {@code {{release}}}, packed with the program; every gap must be filled. */
public final class Template {

    private final String name;
    private final String text;

    private Template(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public static Template load(String name) throws IOException {
        try (var in = new ClassPathFiles().open("report/" + name)) {
            return new Template(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, fill(values), StandardCharsets.UTF_8);
    }

    /** Values are taken as they are; a gap in a value is not filled. */
    String fill(Map<String, String> values) {
        var gaps = new TreeMap<>(values);
        var filled = new StringBuilder();
        int from = 0;
        for (int gap = text.indexOf("{{"); gap >= 0; gap = text.indexOf("{{", from)) {
            int end = text.indexOf("}}", gap);
            var value = gaps.get(text.substring(gap + 2, end));
            if (value == null) {
                throw new IllegalArgumentException(name + " has a gap " + text.substring(gap, end + 2));
            }
            filled.append(text, from, gap).append(value);
            from = end + 2;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
