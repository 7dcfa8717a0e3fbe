package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.List;

/** One attempt after the other to follow patterns through the words of one sentence; keeps the longest way of each attempt. */
final class Search {

    /** More steps than any sensible pattern takes from one word; then the best so far counts. */
    private static final int MOST_STEPS = 4000;

    private final Words words;
    private final List<Capture> path = new ArrayList<>();
    private List<Capture> best = List.of();
    private int bestEnd;
    private int steps;

    Search(Words words) {
        this.words = words;
    }

    /** The end of the longest match that begins at word {@code at}, or -1. */
    int end(Node first, int at) {
        path.clear();
        bestEnd = -1;
        steps = 0;
        follow(first, at, false);
        return bestEnd;
    }

    /** The captures of the last match found. */
    List<Capture> captures() {
        return best;
    }

    /** {@code close} says whether all that the pattern skipped since the last word stood without white space. */
    private boolean follow(Node node, int at, boolean close) {
        if (node instanceof Node.Accept) {
            return accept(at);
        }
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (node instanceof Node.Choice choice) {
            return choose(choice, at, close && choice.close());
        }
        if (node instanceof Node.Gap gap) {
            return fill(gap, at);
        }
        if (at >= words.count() || close && node.close() && words.isSpaceBefore(at)) {
            return false;
        }
        return step(node, at);
    }

    private boolean accept(int at) {
        if (at > bestEnd) {
            bestEnd = at;
            best = List.copyOf(path);
        }
        return true;
    }

    private boolean choose(Node.Choice choice, int at, boolean close) {
        boolean found = false;
        for (var way : choice.ways()) {
            found |= follow(way, at, close);
        }
        return choice.optional() ? found | follow(choice.next(), at, close) : found;
    }

    private boolean fill(Node.Gap gap, int at) {
        for (int length = gap.least(); length <= gap.most() && at + length <= words.count(); length++) {
            if (follow(gap.next(), at + length, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean step(Node node, int at) {
        if (node instanceof Node.Literal literal) {
            return literal.matches(words, at) && follow(literal.next(), at + 1, true);
        }
        if (node instanceof Node.Tagged tagged) {
            return tagged.tags().contains(words.pos(at)) && follow(tagged.next(), at + 1, true);
        }
        if (node instanceof Node.Classed classed) {
            int end = classed.words().end(words, at);
            return end > at && capture(classed.as(), classed.words().value(words, at, end), at, end, classed.next());
        }
        return node instanceof Node.Listed listed && list(listed, at);
    }

    private boolean list(Node.Listed listed, int at) {
        boolean found = false;
        for (var entry : listed.list().entries(words, at)) {
            int end = entry.end(words, at);
            found |= end > at && capture(listed.as(), entry.value(), at, end, listed.next());
        }
        return found;
    }

    private boolean capture(String name, String value, int from, int to, Node next) {
        path.add(new Capture(name, value, from, to));
        boolean found = follow(next, to, true);
        path.remove(path.size() - 1);
        return found;
    }
}
