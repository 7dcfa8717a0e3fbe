package org.dateline.core.syntax;

/** How many arcs of the right tree a move makes impossible (Goldberg and Nivre, 2012). */
final class Oracle {

    static final int NOT_ALLOWED = 999;

    private final int[] gold;

    /** {@code heads} of the right tree, -1 for the root; a head that nobody knows costs nothing. */
    Oracle(int[] heads) {
        gold = new int[heads.length + 1];
        for (int i = 0; i < heads.length; i++) {
            gold[i] = heads[i] == -1 ? heads.length : heads[i];
        }
        gold[heads.length] = -1;
    }

    boolean isRight(int head, int word) {
        return gold[word] == head;
    }

    int cost(ParseState state, Move move) {
        if (!state.allows(move)) {
            return NOT_ALLOWED;
        }
        return switch (move) {
            case SHIFT -> ofShift(state);
            case REDUCE -> childrenAhead(state, state.stack(0), state.next());
            case LEFT -> ofLeft(state);
            case RIGHT -> ofRight(state);
        };
    }

    private int ofShift(ParseState state) {
        int cost = 0;
        for (int down = 0; down < state.depth(); down++) {
            int word = state.stack(down);
            cost += gold[state.next()] == word ? 1 : 0;
            cost += gold[word] == state.next() && state.head[word] < 0 ? 1 : 0;
        }
        return cost;
    }

    private int childrenAhead(ParseState state, int top, int from) {
        int cost = 0;
        for (int k = from; k <= state.words; k++) {
            cost += gold[k] == top ? 1 : 0;
        }
        return cost;
    }

    private int ofLeft(ParseState state) {
        int top = state.stack(0);
        int cost = childrenAhead(state, top, state.next());
        cost += gold[top] > state.next() ? 1 : 0;
        for (int down = 1; down < state.depth(); down++) {
            cost += gold[top] == state.stack(down) ? 1 : 0;
        }
        return cost;
    }

    private int ofRight(ParseState state) {
        int next = state.next();
        int cost = gold[next] > next ? 1 : 0;
        for (int down = 0; down < state.depth(); down++) {
            int word = state.stack(down);
            cost += down > 0 && gold[next] == word ? 1 : 0;
            cost += gold[word] == next && state.head[word] < 0 ? 1 : 0;
        }
        return cost;
    }
}
