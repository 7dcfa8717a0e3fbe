package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;

/** What the parser looks at to choose its next move: the top of the stack, the next words, and what hangs on them. */
final class MoveFeatures {

    static final int MOST = 96;
    private static final int KEPT_BETWEEN =
            bit(Tag.VERB) | bit(Tag.AUX) | bit(Tag.CCONJ) | bit(Tag.PUNCT) | bit(Tag.SCONJ) | 1 << 25;
    private static final int FAR = 12;

    private final FeatureList to;
    private final ParseState state;

    private MoveFeatures(FeatureList to, ParseState state) {
        this.to = to;
        this.state = state;
    }

    static void add(FeatureList to, ParseState state) {
        to.clear();
        var features = new MoveFeatures(to, state);
        features.ofPair();
        features.ofNeighbours();
        features.ofKin();
        features.ofCounts();
        features.ofClasses();
    }

    private static int bit(Tag tag) {
        return 1 << tag.ordinal() + 1;
    }

    private int word(int i) {
        return i < 0 ? -7 : i > state.words ? -8 : state.lower[i];
    }

    private int wordClass(int i) {
        return i < 0 ? -7 : i > state.words ? -8 : state.wordClass[i];
    }

    private int tag(int i) {
        return i < 0 ? 30 : i > state.words ? 31 : state.tag[i];
    }

    private int relation(int i) {
        return i < 0 ? 99 : state.relation[i];
    }

    private static int of(int[] kin, int i) {
        return i < 0 ? -1 : kin[i];
    }

    private int top() {
        return state.stack(0);
    }

    private int next() {
        return state.next();
    }

    private int hasHead() {
        return top() >= 0 && state.head[top()] >= 0 ? 1 : 0;
    }

    private int topTag() {
        return tag(top()) * 64 + hasHead();
    }

    private void ofPair() {
        int w0 = word(top());
        int t0 = topTag();
        int w = word(next());
        int t = tag(next());
        to.add(0, t0);
        to.add(1, w0, hasHead());
        to.add(2, w0, tag(top()));
        to.add(3, t);
        to.add(4, w);
        to.add(5, w, t);
        to.add(11, w0, tag(top()), w);
        to.add(12, w0, w, t);
        to.add(13, w0, w);
        to.add(14, t0, t);
        to.add(15, w0, t0, t);
        to.add(16, t0, w, t);
        to.add(84, top() < 0 ? 0 : state.ending[top()], state.ending[next()]);
    }

    private void ofNeighbours() {
        int t0 = topTag();
        int w0 = word(top());
        int t = tag(next());
        int w = word(next());
        int after = next() + 1;
        int below = state.stack(1);
        to.add(6, word(after));
        to.add(7, tag(after));
        to.add(8, word(after), tag(after));
        to.add(9, tag(next() + 2), word(next() + 2));
        to.add(10, tag(below), word(below));
        to.add(18, t, tag(after));
        to.add(19, t0 * 64 + t, tag(after));
        to.add(20, t * 64 + tag(after), tag(next() + 2));
        to.add(21, t0 * 64 + t, tag(after), tag(next() + 2));
        to.add(26, tag(below) * 64 + tag(top()), t);
        to.add(27, tag(below) * 64 + tag(top()), t, tag(after));
        to.add(74, t0 * 64 + t, word(after));
        to.add(75, w, word(after));
        to.add(76, w, tag(after));
        to.add(77, t * 64 + tag(after), tag(next() + 2) * 64 + tag(next() + 3));
        to.add(82, tag(below) * 64 + tag(state.stack(2)), tag(top()) * 64 + t);
        to.add(89, between(state, top(), next()), t0 * 64 + t);
        to.add(90, Math.min(state.words + 1 - next(), 9), t0);
        to.add(91, w0, tag(after), t);
    }

    private void ofKin() {
        int t0 = topTag();
        int t = tag(next());
        int above = of(state.head, top());
        int left = of(state.left, top());
        int right = of(state.right, top());
        int nextLeft = of(state.left, next());
        int secondNextLeft = of(state.secondLeft, next());
        to.add(22, tag(above) * 64 + tag(top()), t);
        to.add(23, t0 * 64 + tag(left), t);
        to.add(24, t0 * 64 + tag(right), t);
        to.add(25, t0 * 64 + t, tag(nextLeft));
        to.add(40, word(above), relation(top()));
        to.add(41, tag(above), relation(top()));
        to.add(42, word(left), relation(left));
        to.add(43, tag(left), relation(left));
        to.add(44, word(right), relation(right));
        to.add(45, tag(right), relation(right));
        to.add(46, word(nextLeft), relation(nextLeft));
        to.add(47, tag(nextLeft), relation(nextLeft));
        to.add(48, tag(of(state.head, above)) * 64 + tag(above), relation(top()));
        to.add(49, tag(of(state.secondRight, top())), relation(of(state.secondRight, top())));
        to.add(50, tag(secondNextLeft), relation(secondNextLeft));
        to.add(51, t0 * 64 + tag(left), tag(of(state.secondLeft, top())));
        to.add(52, t0 * 64 + tag(right), tag(of(state.secondRight, top())));
        to.add(53, t * 64 + tag(nextLeft), tag(secondNextLeft));
        to.add(80, word(top()), relation(right), t);
        to.add(81, relation(top()), t0 * 64 + t);
        to.add(83, word(right), wordClass(next()), tag(top()));
        to.add(88, tag(above) * 64 + tag(top()), t * 64 + tag(next() + 1), relation(top()));
    }

    private void ofCounts() {
        int t0 = topTag();
        int w0 = word(top());
        int t = tag(next());
        int w = word(next());
        int gap = distance();
        int rights = Math.min(4, Math.max(0, of(state.rightCount, top())));
        int lefts = Math.min(4, Math.max(0, of(state.leftCount, top())));
        int nextLefts = Math.min(4, state.leftCount[next()]);
        int leftRelations = top() < 0 ? 0 : state.leftRelations[top()];
        int rightRelations = top() < 0 ? 0 : state.rightRelations[top()];
        int nextRelations = state.leftRelations[next()];
        to.add(28, w0, gap);
        to.add(29, t0, gap);
        to.add(30, w, gap);
        to.add(31, t, gap);
        to.add(32, t0 * 64 + t, gap);
        to.add(33, w0, w, gap);
        to.add(34, w0, rights);
        to.add(35, t0, rights);
        to.add(36, w0, lefts);
        to.add(37, tag(top()), lefts);
        to.add(38, w, nextLefts);
        to.add(39, t, nextLefts);
        to.add(54, w0, leftRelations);
        to.add(55, t0, leftRelations);
        to.add(56, w0, rightRelations);
        to.add(57, t0, rightRelations);
        to.add(58, w, nextRelations);
        to.add(59, t, nextRelations);
        to.add(60, t0 * 64 + t, rightRelations, nextRelations);
    }

    private int distance() {
        int gap = top() < 0 ? 0 : next() - top();
        return gap <= 5 ? gap : gap <= 10 ? 6 : 7;
    }

    private void ofClasses() {
        int c0 = wordClass(top());
        int c = wordClass(next());
        int t = tag(next());
        int t0 = topTag();
        int after = wordClass(next() + 1);
        int right = of(state.right, top());
        int above = of(state.head, top());
        int rightRelations = top() < 0 ? 0 : state.rightRelations[top()];
        to.add(61, c0, hasHead());
        to.add(62, c);
        to.add(63, c0, c, hasHead());
        to.add(64, c0, t, hasHead());
        to.add(65, t0, c);
        to.add(66, word(top()), c);
        to.add(67, c0, word(next()));
        to.add(68, after);
        to.add(69, c, after);
        to.add(70, c0, c, after);
        to.add(71, wordClass(state.stack(1)), c0, c);
        to.add(72, c0, rightRelations, c);
        to.add(73, c, tag(next() + 3));
        to.add(78, c0, distance(), t);
        to.add(79, wordClass(right), c0, c);
        to.add(85, word(right), c0, t);
        to.add(86, word(above), c0, t);
        to.add(87, wordClass(above), c0, c);
    }

    /** Which tags that part clauses stand between two tokens, and whether many do. */
    static int between(ParseState state, int from, int to) {
        if (from < 0) {
            return 0;
        }
        int tags = 0;
        for (int k = from + 1; k < to; k++) {
            tags |= 1 << state.tag[k];
            if (k - from > FAR) {
                tags |= 1 << 25;
                break;
            }
        }
        return tags & KEPT_BETWEEN;
    }
}
