package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;

/** What decides where a word hangs and which verb is whose: prepositions, words that still wait for a head, verbs to come. */
final class OutlookFeatures {

    private static final int MANY = 4;

    private final FeatureList to;
    private final ParseState state;
    private final int top;
    private final int next;

    private OutlookFeatures(FeatureList to, ParseState state) {
        this.to = to;
        this.state = state;
        this.top = state.stack(0);
        this.next = state.next();
    }

    static void add(FeatureList to, ParseState state) {
        var features = new OutlookFeatures(to, state);
        features.ofPreposition();
        features.ofOutlook();
        features.ofSubject();
        features.ofLinks();
    }

    private int topTag() {
        return state.tag(top) * 64 + (top >= 0 && state.head[top] >= 0 ? 1 : 0);
    }

    /** What the next word stands behind, with all it could hang on: "aid to Sudan", "suspended … in May". */
    private void ofPreposition() {
        int left = state.lower(MoveFeatures.of(state.left, next));
        int t0 = topTag();
        int t = state.tag(next);
        int c0 = state.wordClass(top);
        int above = MoveFeatures.of(state.head, top);
        int rightRelations = top < 0 ? 0 : state.rightRelations[top];
        int aboveRelations = above < 0 ? 0 : state.rightRelations[above];
        to.add(92, left, t0 * 64 + t);
        to.add(93, left, state.lower(top), t);
        to.add(94, left, c0, t0);
        to.add(95, left, state.lower(above), state.tag(top));
        to.add(96, left, state.wordClass(above), c0);
        to.add(97, left, state.wordClass(next), c0);
        to.add(98, left, rightRelations, t0 * 64 + t);
        to.add(99, left, state.relation(top), state.tag(above) * 64 + state.tag(top));
        to.add(100, aboveRelations, state.relation(top), t0 * 64 + t);
        to.add(101, left, state.wordClass(above), state.wordClass(next));
    }

    /** Which words still wait for a head, and how many verbs are to come that could be it. */
    private void ofOutlook() {
        int pair = topTag() * 64 + state.tag(next);
        int ahead = state.verbsFrom(next);
        int waiting = state.waiting(1);
        int farther = state.waiting(2);
        int many = Math.min(MANY, state.waitingCount());
        to.add(102, ahead, pair);
        to.add(103, ahead * 64 + state.tag(waiting), pair);
        to.add(104, ahead * 64 + state.tag(waiting), pair, state.tag(next + 1));
        to.add(105, many * 8 + ahead, pair);
        to.add(106, state.tag(waiting) * 64 + state.tag(farther), ahead, pair);
        to.add(107, state.lower(waiting), pair);
        to.add(108, ahead, state.relation(top), pair);
        to.add(110, ahead * 2 + state.open, pair, state.tag(next + 1));
        to.add(109, ahead * 64 + state.tag(waiting), state.relation(top), state.lower(next + 1));
    }

    /** Whether the next word has a subject already, and a relative behind a comma: "the minister, who denies". */
    private void ofSubject() {
        int pair = topTag() * 64 + state.tag(next);
        int second = state.lower(MoveFeatures.of(state.secondLeft, next));
        int relations = state.leftRelations[next];
        to.add(111, second, pair);
        to.add(112, second, state.lower(MoveFeatures.of(state.left, next)), pair);
        to.add(113, relations, state.verbsFrom(next), pair);
        to.add(114, relations, second, state.tag(state.waiting(1)));
    }

    /** What joins or parts the verb and the one behind it: "Migrants rescued at sea reached", "Rebels came and went". */
    private void ofLinks() {
        int pair = topTag() * 64 + state.tag(next);
        int ahead = state.links(next);
        int behind = state.links(top);
        int ending = state.ending[next];
        to.add(115, ahead, pair);
        to.add(116, ahead, pair, state.tag(next + 1));
        to.add(117, ahead, ending, topTag());
        to.add(118, ahead, ending, state.tag(next + 1));
        to.add(119, behind, pair);
        to.add(120, behind, state.relation(top), pair);
        to.add(121, state.wordClass(next), ahead, topTag());
    }
}
