package org.dateline.core.article;

import java.util.List;
import org.dateline.core.model.Part;
import org.jspecify.annotations.Nullable;

/** Where an article's sentences begin and end: the index of its first and last line of running text. */
record Edges(int first, int last) {

    /** Of the lines that are not known to be something else; without any such line there are no edges. */
    static Edges of(List<LineView> lines, @Nullable Part[] parts) {
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null && lines.get(i).isProse()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return new Edges(first, last);
    }

    boolean isBefore(int line) {
        return last >= 0 && line < first;
    }

    boolean isAfter(int line) {
        return last >= 0 && line > last;
    }

    boolean contains(int line) {
        return isBefore(line) || isAfter(line);
    }
}
