package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;

/** What the parser looks at to name the relation of a word to the head it has just been given. */
final class RelationFeatures {

    static final int MOST = 64;
    private static final int NONE = -3;
    private static final int REACH = 6;

    private final FeatureList to;
    private final ParseState state;
    private final int head;
    private final int word;

    private RelationFeatures(FeatureList to, ParseState state, int head, int word) {
        this.to = to;
        this.state = state;
        this.head = head;
        this.word = word;
    }

    static void add(FeatureList to, ParseState state, int head, int word) {
        to.clear();
        var features = new RelationFeatures(to, state, head, word);
        features.ofPair();
        features.ofMarker();
        features.ofKin();
        features.ofNeighbours();
        features.ofLine();
    }

    private int side() {
        return head < word ? 1 : 0;
    }

    private int headTag() {
        return state.tag(head) * 2 + side();
    }

    private int tags() {
        return headTag() * 64 + state.tag(word);
    }

    private void ofPair() {
        int gap = Math.min(Math.abs(head - word), 7);
        int h = state.lower(head);
        int d = state.lower(word);
        int hc = state.wordClass[head];
        int dc = state.wordClass[word];
        to.add(0, headTag());
        to.add(1, state.tag(word));
        to.add(2, headTag(), state.tag(word));
        to.add(3, h, side());
        to.add(4, d, side());
        to.add(5, h, d, side());
        to.add(6, h, state.tag(word), side());
        to.add(7, d, headTag());
        to.add(8, hc, dc, side());
        to.add(9, hc, state.tag(word), side());
        to.add(10, dc, headTag());
        to.add(11, tags(), gap);
        to.add(32, state.ending[head], state.tag(word), side());
        to.add(33, state.ending[word], headTag());
        to.add(41, MoveFeatures.between(state, Math.min(head, word), Math.max(head, word)), tags());
    }

    /** The first word that hangs on it from the left, mostly a preposition or conjunction. */
    private void ofMarker() {
        int marker = NONE;
        for (int k = Math.max(0, word - REACH); k < word && marker == NONE; k++) {
            marker = state.head[k] == word ? state.lower(k) : NONE;
        }
        to.add(12, marker, tags());
        to.add(13, marker, state.lower(head), side());
        to.add(14, marker, state.wordClass[head], state.wordClass[word]);
        to.add(39, marker, state.wordClass[word], headTag());
        to.add(42, state.lower(word), state.tag(word), marker);
    }

    private void ofKin() {
        int left = state.left[word];
        int right = state.right[word];
        int siblings = side() == 0 ? state.leftRelations[head] : state.rightRelations[head];
        int before = side() == 0 ? state.left[head] : state.right[head];
        int lefts = state.leftRelations[word];
        to.add(15, state.tag(left), tags());
        to.add(16, state.lower(left), tags());
        to.add(17, state.lower(state.secondLeft[word]), tags());
        to.add(18, state.lower(right), tags());
        to.add(19, state.tag(right), tags(), state.tag(left));
        to.add(20, siblings, tags());
        to.add(21, siblings, state.lower(head), state.tag(word));
        to.add(22, state.relation(before), tags());
        to.add(23, state.relation(before), state.lower(head), state.tag(word));
        to.add(24, lefts, tags());
        to.add(25, state.rightRelations[word], tags());
        to.add(34, state.leftRelations[head], tags());
        to.add(35, state.leftRelations[head], state.lower(head), state.tag(word));
        to.add(36, state.leftRelations[head], siblings, tags());
        to.add(37, lefts, state.ending[word], headTag());
        to.add(38, lefts, state.wordClass[word], state.wordClass[head]);
        to.add(40, state.head[head] < 0 ? -1 : state.relation[head], tags());
        to.add(43, state.lower(state.left[head]), tags(), state.ending[head]);
        to.add(44, state.lower(state.left[head]), state.lower(state.secondLeft[head]), tags());
        to.add(45, side() == 1 ? state.lower(state.right[head]) : -1, tags());
    }

    /** "Germany suspended" in prose acts; "Germany suspended" in a headline may have been suspended. */
    private void ofLine() {
        int open = state.open;
        int helpers = state.leftRelations[head];
        to.add(46, open, helpers, tags());
        to.add(47, open, helpers, state.ending[head]);
        to.add(48, open, state.lower(head), tags());
        to.add(49, open, state.wordClass[head], tags());
        to.add(50, state.verbsFrom(state.next()) * 2 + open, helpers, tags());
    }

    private void ofNeighbours() {
        to.add(26, state.tag(word + 1), tags());
        to.add(27, state.tag(word - 1), tags());
        to.add(28, state.lower(word + 1), tags());
        to.add(29, state.lower(word - 1), tags());
        to.add(30, state.tag(head + 1), tags());
        to.add(31, state.lower(head - 1), tags());
    }
}
