package org.dateline.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One step of a compiled pattern, linked to the steps after it. {@code close} says that the pattern has no white space
 * before the step; the text must then have none either.
 */
sealed interface Node {

    boolean close();

    /** Adds the words (or the marks of {@link WordClass} and of tags) with which a match can begin. */
    void addStarts(Set<String> starts);

    /** The pattern is at its end. */
    record Accept() implements Node {

        @Override
        public boolean close() {
            return false;
        }

        @Override
        public void addStarts(Set<String> starts) {
            throw new IllegalArgumentException("the pattern matches nothing at all");
        }
    }

    /** One of some words, all inflections of one or just one; looked up by lower form when there are many. */
    record Literal(List<Piece> ways, boolean close, Node next) implements Node {

        public Literal {
            ways = List.copyOf(ways);
        }

        boolean matches(Words words, int at) {
            for (var way : ways) {
                if (way.matches(words, at)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void addStarts(Set<String> starts) {
            ways.forEach(way -> starts.add(way.lower()));
        }
    }

    /** An entry of a list, captured. */
    record Listed(WordList list, String as, boolean close, Node next) implements Node {

        @Override
        public void addStarts(Set<String> starts) {
            starts.addAll(list.starts());
        }
    }

    /** A member of a class, captured. */
    record Classed(WordClass words, String as, boolean close, Node next) implements Node {

        @Override
        public void addStarts(Set<String> starts) {
            starts.addAll(words.starts());
        }
    }

    /** A word by its part of speech. */
    record Tagged(Set<String> tags, boolean close, Node next) implements Node {

        static String start(String tag) {
            return "\0" + tag;
        }

        @Override
        public void addStarts(Set<String> starts) {
            tags.forEach(tag -> starts.add(start(tag)));
        }
    }

    /** One of several ways to go on; {@code skip} is where to go if none is taken, for what is optional. */
    record Choice(List<Node> ways, Node next, boolean optional, boolean close) implements Node {

        @Override
        public void addStarts(Set<String> starts) {
            ways.forEach(way -> way.addStarts(starts));
            if (optional) {
                next.addStarts(starts);
            }
        }
    }

    /** Any words, as few as possible. */
    record Gap(int least, int most, boolean close, Node next) implements Node {

        @Override
        public void addStarts(Set<String> starts) {
            throw new IllegalArgumentException("a pattern cannot begin with a gap");
        }
    }

    /** The words with which a pattern can begin. */
    static Set<String> starts(Node first) {
        var starts = new HashSet<String>();
        first.addStarts(starts);
        return starts;
    }
}
