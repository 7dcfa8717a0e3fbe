package org.dateline.core.event;

/** A noun phrase without what follows its head: tokens {@code from} to {@code to - 1}, the head among them. */
record NounPhrase(int from, int to, int head) {

    NounPhrase {
        if (from < 0 || head < from || to <= head) {
            throw new IllegalArgumentException("not a noun phrase: " + from + " to " + to + ", head " + head);
        }
    }

    /** The same phrase with more of the sentence after it. */
    NounPhrase until(int end) {
        return new NounPhrase(from, Math.max(to, end), head);
    }
}
