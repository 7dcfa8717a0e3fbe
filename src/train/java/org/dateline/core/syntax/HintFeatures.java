package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;

/** What a parser that has a teacher looks at besides: what the teacher says of the two words before it. */
final class HintFeatures {

    private static final int FIRST = 200;

    private HintFeatures() {}

    /** To what {@code MoveFeatures} sees. */
    static void addToMove(FeatureList to, ParseState state, Hint hint) {
        int top = state.stack(0);
        int next = state.next();
        int tags = tag(state, top) * 64 + tag(state, next);
        int arc = arc(state, hint, top, next);
        int above = place(state, hint, top);
        int ahead = place(state, hint, next);
        int kids = top < 0 ? 0 : kidsFrom(hint, top, next);
        int all = ((arc * 8 + above) * 8 + ahead) * 4 + kids;
        int hasHead = top >= 0 && state.head[top] >= 0 ? 1 : 0;
        to.add(FIRST, arc, hasHead);
        to.add(FIRST + 1, arc, tags);
        to.add(FIRST + 2, all, hasHead);
        to.add(FIRST + 3, all, hasHead, tags);
        to.add(FIRST + 4, arc, relation(hint, top), relation(hint, next));
        to.add(FIRST + 5, all, relation(hint, top), relation(hint, next));
        to.add(FIRST + 6, tagOf(hint, top), tagOf(hint, next), arc);
        to.add(FIRST + 7, tagOf(hint, top), tagOf(hint, next), tagOf(hint, next + 1));
    }

    /** To what {@code RelationFeatures} sees. */
    static void addToRelation(FeatureList to, ParseState state, Hint hint, int head, int word) {
        boolean same = word < hint.heads().length
                && (hint.heads()[word] == head || hint.heads()[word] < 0 && head == state.words);
        int relation = relation(hint, word);
        int believed = same ? 1 : 0;
        to.add(FIRST, relation, believed);
        to.add(FIRST + 1, relation, believed, tag(state, head) * 64 + tag(state, word));
        to.add(FIRST + 2, tagOf(hint, head), tagOf(hint, word), relation);
    }

    /** To what {@code TagFeatures} sees. */
    static void addToTag(FeatureList to, Hint hint, int lower, int word) {
        int here = tagOf(hint, word);
        to.add(FIRST, here);
        to.add(FIRST + 1, here, lower);
        to.add(FIRST + 2, here, tagOf(hint, word - 1), tagOf(hint, word + 1));
        to.add(FIRST + 3, here, relation(hint, word));
    }

    private static int arc(ParseState state, Hint hint, int top, int next) {
        if (top < 0) {
            return 3;
        }
        boolean right = next < state.words && hint.heads()[next] == top;
        boolean left = hint.heads()[top] == next || hint.heads()[top] < 0 && next == state.words;
        return right ? 1 : left ? 2 : 0;
    }

    /** Where the teacher sees the head of a word: nowhere, before, between, behind. */
    private static int place(ParseState state, Hint hint, int word) {
        if (word < 0 || word >= state.words) {
            return 5;
        }
        int head = hint.heads()[word];
        return head < 0 ? 0 : head < state.stack(0) ? 1 : head == state.stack(0) ? 2 : head < state.next() ? 3 : 4;
    }

    private static int kidsFrom(Hint hint, int top, int next) {
        int kids = 0;
        for (int k = next; k < hint.heads().length && kids < 2; k++) {
            kids += hint.heads()[k] == top ? 1 : 0;
        }
        return kids;
    }

    private static int tag(ParseState state, int word) {
        return word < 0 ? 30 : word > state.words ? 31 : state.tag[word];
    }

    private static int relation(Hint hint, int word) {
        return word < 0 || word >= hint.relations().length ? -1 : hint.relations()[word];
    }

    private static int tagOf(Hint hint, int word) {
        return word < 0 || word >= hint.tags().length ? -1 : hint.tags()[word];
    }
}
