package org.dateline.io.output;

import java.util.List;

/** Hands out the marks of an article sentence by sentence, in reading order; one that crosses a border belongs to both. */
final class MarksOfSentences {

    private final List<Mark> marks;
    private int from;

    /** {@code marks} are sorted. */
    MarksOfSentences(List<Mark> marks) {
        this.marks = marks;
    }

    List<Mark> of(int start, int end) {
        while (from < marks.size() && marks.get(from).end() <= start) {
            from++;
        }
        int to = from;
        while (to < marks.size() && marks.get(to).start() < end) {
            to++;
        }
        return marks.subList(from, to).stream()
                .filter(mark -> mark.end() > start)
                .toList();
    }
}
