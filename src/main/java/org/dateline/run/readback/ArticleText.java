package org.dateline.run.readback;

import java.util.ArrayList;
import java.util.List;

/** The text of one article as far as its sentences give it. */
public final class ArticleText {

    private record Part(int sentenceNo, int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    private final String articleId;
    private final List<Part> parts = new ArrayList<>();

    public ArticleText(String articleId) {
        this.articleId = articleId;
    }

    public String articleId() {
        return articleId;
    }

    public void add(int sentenceNo, int start, String text) {
        parts.add(new Part(sentenceNo, start, text));
    }

    /** Whether the place lies in the sentence of this number. */
    public boolean isIn(int sentenceNo, int start) {
        int index = lastFrom(start);
        return index >= 0
                && parts.get(index).sentenceNo() == sentenceNo
                && start < parts.get(index).end();
    }

    /** Whether the words stand from this char on, as far as sentences cover them; they must begin in one. */
    public boolean says(int start, String words) {
        int first = lastFrom(start);
        if (first < 0 || start >= parts.get(first).end()) {
            return false;
        }
        int end = start + words.length();
        for (int i = first; i < parts.size() && parts.get(i).start() < end; i++) {
            var part = parts.get(i);
            int from = Math.max(start, part.start());
            int to = Math.min(end, part.end());
            if (!part.text().regionMatches(from - part.start(), words, from - start, to - from)) {
                return false;
            }
        }
        return true;
    }

    /** The last sentence that does not begin after this char; sentences stand in reading order. */
    private int lastFrom(int start) {
        int low = 0;
        int high = parts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
