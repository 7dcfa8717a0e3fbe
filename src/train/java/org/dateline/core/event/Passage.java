package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.learn.WordPieces;

/** Sentences of one article that the {@link Teacher} reads together: as many as it can take at once. */
record Passage(List<TriggerLessons.Sentence> sentences, boolean own, int length) {

    /** In pieces, the marks before the first and behind each sentence among them. */
    static final int LONGEST = 192;

    static List<Passage> of(List<TriggerLessons.Sentence> article, boolean own, WordPieces pieces) {
        var passages = new ArrayList<Passage>();
        var open = new ArrayList<TriggerLessons.Sentence>();
        int length = 2;
        for (var sentence : article) {
            int size = 1 + sentence.words().stream().mapToInt(word -> pieces.of(word).length).sum();
            size = Math.min(size, LONGEST - 2);
            if (length + size > LONGEST && !open.isEmpty()) {
                passages.add(new Passage(List.copyOf(open), own, length));
                open.clear();
                length = 2;
            }
            open.add(sentence);
            length += size;
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(List.copyOf(open), own, length));
        }
        return passages;
    }
}
