package org.dateline.core.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON that pages carry about themselves, as forgiving as browsers are: line breaks in strings and commas too many do
 * no harm. Objects are maps, arrays lists, all else strings; empty if it is beyond help.
 */
final class LenientJson {

    private static final int MOST_DEPTH = 60;

    private final String text;
    private int at;
    private int depth;

    private LenientJson(String text) {
        this.text = text;
    }

    static Optional<Object> read(String text) {
        var json = new LenientJson(text);
        try {
            return Optional.of(json.value());
        } catch (BrokenOff broken) {
            return Optional.empty();
        }
    }

    /** The text is no JSON from here on. */
    private static final class BrokenOff extends RuntimeException {}

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> bare();
        };
    }

    private char peek() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        if (at >= text.length()) {
            throw new BrokenOff();
        }
        return text.charAt(at);
    }

    private Map<String, Object> object() {
        enter();
        var members = new LinkedHashMap<String, Object>();
        while (peek() != '}') {
            if (peek() == ',') {
                at++;
                continue;
            }
            if (peek() != '"') {
                throw new BrokenOff();
            }
            var name = string();
            if (peek() != ':') {
                throw new BrokenOff();
            }
            at++;
            members.putIfAbsent(name, value());
        }
        leave();
        return members;
    }

    private List<Object> array() {
        enter();
        var items = new ArrayList<Object>();
        while (peek() != ']') {
            if (peek() == ',') {
                at++;
            } else {
                items.add(value());
            }
        }
        leave();
        return items;
    }

    private void enter() {
        at++;
        depth++;
        if (depth > MOST_DEPTH) {
            throw new BrokenOff();
        }
    }

    private void leave() {
        at++;
        depth--;
    }

    private String string() {
        var chars = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return chars.toString();
            }
            chars.append(c == '\\' ? escaped() : c);
        }
        throw new BrokenOff();
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        if (at + 4 >= text.length()) {
            throw new BrokenOff();
        }
        try {
            char c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
            at += 4;
            return c;
        } catch (NumberFormatException noNumber) {
            throw new BrokenOff();
        }
    }

    private String bare() {
        int from = at;
        while (at < text.length() && ",]}\"{[: \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            throw new BrokenOff();
        }
        var word = text.substring(from, at);
        return word.equals("null") ? "" : word;
    }
}
