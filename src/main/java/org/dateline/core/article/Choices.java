package org.dateline.core.article;

import java.util.ArrayList;
import java.util.List;

/** Spells out a pattern with choices: {@code {a;b} c} is {@code a c} and {@code b c}. Choices may hold choices. */
final class Choices {

    private Choices() {}

    static List<String> spelledOut(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = closing(pattern, open);
        var spelled = new ArrayList<String>();
        for (var choice : parts(pattern.substring(open + 1, close))) {
            for (var middle : spelledOut(choice)) {
                for (var rest : spelledOut(pattern.substring(close + 1))) {
                    spelled.add(pattern.substring(0, open) + middle + rest);
                }
            }
        }
        return spelled;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace is not closed in: " + pattern);
    }

    private static List<String> parts(String choices) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < choices.length(); i++) {
            char c = choices.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ';' && depth == 0) {
                parts.add(choices.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(choices.substring(start));
        return parts;
    }
}
