package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;

/** What the parser looks at to choose its next move: the top of the stack, the next words, and what hangs on them. */
final class MoveFeatures {

    static final int MOST = 144;
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
        OutlookFeatures.add(to, state);
    }

    private static int bit(Tag tag) {
        return 1 << tag.ordinal() + 1;
    }

    static int of(int[] kin, int i) {
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
        return state.tag(top()) * 64 + hasHead();
    }

    private void ofPair() {
        int w0 = state.lower(top());
        int t0 = topTag();
        int w = state.lower(next());
        int t = state.tag(next());
        to.add(0, t0);
        to.add(1, w0, hasHead());
        to.add(2, w0, state.tag(top()));
        to.add(3, t);
        to.add(4, w);
        to.add(5, w, t);
        to.add(11, w0, state.tag(top()), w);
        to.add(12, w0, w, t);
        to.add(13, w0, w);
        to.add(14, t0, t);
        to.add(15, w0, t0, t);
        to.add(16, t0, w, t);
        to.add(84, top() < 0 ? 0 : state.ending[top()], state.ending[next()]);
    }

    private void ofNeighbours() {
        int t0 = topTag();
        int w0 = state.lower(top());
        int t = state.tag(next());
        int w = state.lower(next());
        int after = next() + 1;
        int below = state.stack(1);
        to.add(6, state.lower(after));
        to.add(7, state.tag(after));
        to.add(8, state.lower(after), state.tag(after));
        to.add(9, state.tag(next() + 2), state.lower(next() + 2));
        to.add(10, state.tag(below), state.lower(below));
        to.add(18, t, state.tag(after));
        to.add(19, t0 * 64 + t, state.tag(after));
        to.add(20, t * 64 + state.tag(after), state.tag(next() + 2));
        to.add(21, t0 * 64 + t, state.tag(after), state.tag(next() + 2));
        to.add(26, state.tag(below) * 64 + state.tag(top()), t);
        to.add(27, state.tag(below) * 64 + state.tag(top()), t, state.tag(after));
        to.add(74, t0 * 64 + t, state.lower(after));
        to.add(75, w, state.lower(after));
        to.add(76, w, state.tag(after));
        to.add(77, t * 64 + state.tag(after), state.tag(next() + 2) * 64 + state.tag(next() + 3));
        to.add(82, state.tag(below) * 64 + state.tag(state.stack(2)), state.tag(top()) * 64 + t);
        to.add(89, between(state, top(), next()), t0 * 64 + t);
        to.add(90, Math.min(state.words + 1 - next(), 9), t0);
        to.add(91, w0, state.tag(after), t);
    }

    private void ofKin() {
        int t0 = topTag();
        int t = state.tag(next());
        int above = of(state.head, top());
        int left = of(state.left, top());
        int right = of(state.right, top());
        int nextLeft = of(state.left, next());
        int secondNextLeft = of(state.secondLeft, next());
        to.add(22, state.tag(above) * 64 + state.tag(top()), t);
        to.add(23, t0 * 64 + state.tag(left), t);
        to.add(24, t0 * 64 + state.tag(right), t);
        to.add(25, t0 * 64 + t, state.tag(nextLeft));
        to.add(40, state.lower(above), state.relation(top()));
        to.add(41, state.tag(above), state.relation(top()));
        to.add(42, state.lower(left), state.relation(left));
        to.add(43, state.tag(left), state.relation(left));
        to.add(44, state.lower(right), state.relation(right));
        to.add(45, state.tag(right), state.relation(right));
        to.add(46, state.lower(nextLeft), state.relation(nextLeft));
        to.add(47, state.tag(nextLeft), state.relation(nextLeft));
        to.add(48, state.tag(of(state.head, above)) * 64 + state.tag(above), state.relation(top()));
        to.add(49, state.tag(of(state.secondRight, top())), state.relation(of(state.secondRight, top())));
        to.add(50, state.tag(secondNextLeft), state.relation(secondNextLeft));
        to.add(51, t0 * 64 + state.tag(left), state.tag(of(state.secondLeft, top())));
        to.add(52, t0 * 64 + state.tag(right), state.tag(of(state.secondRight, top())));
        to.add(53, t * 64 + state.tag(nextLeft), state.tag(secondNextLeft));
        to.add(80, state.lower(top()), state.relation(right), t);
        to.add(81, state.relation(top()), t0 * 64 + t);
        to.add(83, state.lower(right), state.wordClass(next()), state.tag(top()));
        to.add(88, state.tag(above) * 64 + state.tag(top()), t * 64 + state.tag(next() + 1), state.relation(top()));
    }

    private void ofCounts() {
        int t0 = topTag();
        int w0 = state.lower(top());
        int t = state.tag(next());
        int w = state.lower(next());
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
        to.add(37, state.tag(top()), lefts);
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
        int c0 = state.wordClass(top());
        int c = state.wordClass(next());
        int t = state.tag(next());
        int t0 = topTag();
        int after = state.wordClass(next() + 1);
        int right = of(state.right, top());
        int above = of(state.head, top());
        int rightRelations = top() < 0 ? 0 : state.rightRelations[top()];
        to.add(61, c0, hasHead());
        to.add(62, c);
        to.add(63, c0, c, hasHead());
        to.add(64, c0, t, hasHead());
        to.add(65, t0, c);
        to.add(66, state.lower(top()), c);
        to.add(67, c0, state.lower(next()));
        to.add(68, after);
        to.add(69, c, after);
        to.add(70, c0, c, after);
        to.add(71, state.wordClass(state.stack(1)), c0, c);
        to.add(72, c0, rightRelations, c);
        to.add(73, c, state.tag(next() + 3));
        to.add(78, c0, distance(), t);
        to.add(79, state.wordClass(right), c0, c);
        to.add(85, state.lower(right), c0, t);
        to.add(86, state.lower(above), c0, t);
        to.add(87, state.wordClass(above), c0, c);
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
