package org.dateline.io.input;

import java.util.ArrayList;
import java.util.List;

/** Lines as paragraphs: blank lines part them, and lines that were broken to fit a page become one again. */
final class ExportText {

    private ExportText() {}

    static List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var words = new StringBuilder();
        for (var line : lines) {
            var plain = line.replace("\f", "").strip();
            if (plain.isEmpty()) {
                flush(words, paragraphs);
            } else {
                words.append(words.isEmpty() ? "" : " ").append(plain);
            }
        }
        flush(words, paragraphs);
        return paragraphs;
    }

    private static void flush(StringBuilder words, List<String> into) {
        if (!words.isEmpty()) {
            into.add(words.toString());
        }
        words.setLength(0);
    }

    static String text(List<String> lines) {
        return String.join("\n\n", paragraphs(lines));
    }
}
