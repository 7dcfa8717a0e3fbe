package org.dateline.core.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Reads a pattern from right to left in one pass of recursion: every step is made knowing the one after it. */
final class PatternParser {

    private final String pattern;
    private final Vocabulary vocabulary;
    private final Forms forms;
    private int at;

    /** A step as written, before it is linked. */
    private interface Part {
        Node link(Node next);
    }

    private PatternParser(String pattern, Vocabulary vocabulary) {
        this.pattern = pattern;
        this.vocabulary = vocabulary;
        this.forms = new Forms(vocabulary.inflector());
    }

    static Node parse(String pattern, Vocabulary vocabulary) {
        try {
            var parser = new PatternParser(Piece.plain(pattern.strip()), vocabulary);
            var ways = parser.ways();
            if (parser.at < parser.pattern.length()) {
                throw new IllegalArgumentException("a bracket too many");
            }
            var end = new Node.Accept();
            var first = ways.size() == 1
                    ? link(ways.get(0), end)
                    : choice(ways, false, true).link(end);
            Node.starts(first);
            return first;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("pattern \"" + pattern + "\": " + wrong.getMessage(), wrong);
        }
    }

    /** Alternatives up to a closing bracket or the end. */
    private List<List<Part>> ways() {
        var ways = new ArrayList<List<Part>>();
        var parts = new ArrayList<Part>();
        while (at < pattern.length() && "])".indexOf(pattern.charAt(at)) < 0) {
            if (pattern.charAt(at) == '|') {
                ways.add(List.copyOf(parts));
                parts.clear();
                at++;
            } else {
                addPart(parts);
            }
        }
        ways.add(List.copyOf(parts));
        return ways;
    }

    private void addPart(List<Part> parts) {
        char c = pattern.charAt(at);
        if (Splitter.isSpace(c)) {
            at++;
            return;
        }
        boolean close = isClose();
        switch (c) {
            case '[' -> parts.add(group(']', true, close));
            case '(' -> parts.add(group(')', false, close));
            case '{' -> parts.add(braces(upTo('}'), close));
            case '<' -> parts.add(tags(upTo('>'), close));
            default -> addWords(parts, close);
        }
    }

    /** Whether no white space stands before the part; true at the start of a group, which has its own. */
    private boolean isClose() {
        return at == 0 || !Splitter.isSpace(pattern.charAt(at - 1));
    }

    private Part group(char end, boolean optional, boolean close) {
        at++;
        var ways = ways();
        if (at >= pattern.length() || pattern.charAt(at) != end) {
            throw new IllegalArgumentException("no " + end);
        }
        at++;
        return choice(ways, optional, close);
    }

    private static Part choice(List<List<Part>> ways, boolean optional, boolean close) {
        if (ways.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an empty alternative");
        }
        return next -> new Node.Choice(ways.stream().map(way -> link(way, next)).toList(), next, optional, close);
    }

    private String upTo(char end) {
        int to = pattern.indexOf(end, at);
        if (to < 0) {
            throw new IllegalArgumentException("no " + end);
        }
        var inside = pattern.substring(at + 1, to);
        at = to + 1;
        return inside;
    }

    private Part braces(String inside, boolean close) {
        int colon = inside.indexOf(':');
        var name = colon < 0 ? inside : inside.substring(0, colon);
        var as = colon < 0 ? inside : inside.substring(colon + 1);
        if (name.equals("gap")) {
            int dash = as.indexOf('-');
            if (dash < 0) {
                throw new IllegalArgumentException("a gap goes from and to, {gap:0-3}, not {" + inside + "}");
            }
            int least = Integer.parseInt(as.substring(0, dash));
            int most = Integer.parseInt(as.substring(dash + 1));
            return next -> new Node.Gap(least, most, close, next);
        }
        if (!vocabulary.knows(name)) {
            throw new IllegalArgumentException("no list or class {" + name + "}");
        }
        return next -> vocabulary.member(name, as, close, next);
    }

    private static Part tags(String inside, boolean close) {
        var tags = Set.of(inside.split("\\|"));
        return next -> new Node.Tagged(tags, close, next);
    }

    private void addWords(List<Part> parts, boolean close) {
        int from = at;
        while (at < pattern.length() && !endsWords(pattern.charAt(at))) {
            at++;
        }
        var text = pattern.substring(from, at);
        boolean inflected = text.endsWith("/V") || text.endsWith("/N");
        var pieces = Piece.of(inflected ? text.substring(0, text.length() - 2) : text);
        for (int i = 0; i < pieces.size(); i++) {
            boolean inflect = inflected && i == pieces.size() - 1;
            var ways =
                    inflect ? forms.inflections(pieces.get(i), text.charAt(text.length() - 1)) : List.of(pieces.get(i));
            boolean closeToLast = i > 0 || close;
            parts.add(next -> new Node.Literal(ways, closeToLast, next));
        }
    }

    private static boolean endsWords(char c) {
        return Splitter.isSpace(c) || "[](){}<>|".indexOf(c) >= 0;
    }

    private static Node link(List<Part> parts, Node end) {
        Deque<Part> backwards = new ArrayDeque<>();
        parts.forEach(backwards::push);
        var next = end;
        for (var part : backwards) {
            next = part.link(next);
        }
        return next;
    }
}
