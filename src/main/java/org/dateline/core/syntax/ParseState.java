package org.dateline.core.syntax;

import java.util.Arrays;

/** How far a parser has come: stack, next word, and the arcs made so far. Behind the last word stands the root. */
final class ParseState {

    static final int ROOT_TAG = Tag.values().length + 1;
    static final int ROOT_WORD = 12345;
    private static final int RELATION_BITS = 31;

    /** Number of words; the root has this number. */
    final int words;

    final int[] lower;
    final int[] wordClass;
    final int[] ending;
    final int[] tag;
    final int[] head;
    final int[] relation;
    final int[] left;
    final int[] secondLeft;
    final int[] right;
    final int[] secondRight;
    final int[] leftCount;
    final int[] rightCount;
    final int[] leftRelations;
    final int[] rightRelations;
    private final int[] stack;
    private int depth;
    private int next;

    ParseState(WordForms forms, int[] tags) {
        words = forms.length;
        lower = Arrays.copyOf(forms.lower, words + 1);
        wordClass = Arrays.copyOf(forms.wordClass, words + 1);
        ending = Arrays.copyOf(forms.ending, words + 1);
        tag = new int[words + 1];
        for (int i = 0; i < words; i++) {
            tag[i] = tags[i] + 1;
        }
        lower[words] = ROOT_WORD;
        ending[words] = ROOT_WORD;
        tag[words] = ROOT_TAG;
        head = none();
        relation = none();
        left = none();
        secondLeft = none();
        right = none();
        secondRight = none();
        leftCount = new int[words + 1];
        rightCount = new int[words + 1];
        leftRelations = new int[words + 1];
        rightRelations = new int[words + 1];
        stack = new int[words + 1];
    }

    private int[] none() {
        int[] none = new int[words + 1];
        Arrays.fill(none, -1);
        return none;
    }

    /** The token {@code down} places below the top of the stack, or -1. */
    int stack(int down) {
        return depth > down ? stack[depth - 1 - down] : -1;
    }

    int depth() {
        return depth;
    }

    int next() {
        return next;
    }

    boolean isDone() {
        return next == words && depth == 0;
    }

    boolean allows(Move move) {
        int top = stack(0);
        return switch (move) {
            case SHIFT -> next < words;
            case REDUCE -> top >= 0 && head[top] >= 0;
            case LEFT -> top >= 0 && head[top] < 0;
            case RIGHT -> top >= 0 && next < words;
        };
    }

    /** {@code how} is the relation of the new arc; moves without an arc do not look at it. */
    void make(Move move, int how) {
        switch (move) {
            case SHIFT -> stack[depth++] = next++;
            case REDUCE -> depth--;
            case LEFT -> arc(next, stack[--depth], how);
            case RIGHT -> {
                arc(stack(0), next, how);
                stack[depth++] = next++;
            }
        }
    }

    private void arc(int from, int to, int how) {
        head[to] = from;
        relation[to] = how;
        int bit = 1 << (how & RELATION_BITS);
        if (to < from) {
            secondLeft[from] = left[from];
            left[from] = to;
            leftCount[from]++;
            leftRelations[from] |= bit;
        } else {
            secondRight[from] = right[from];
            right[from] = to;
            rightCount[from]++;
            rightRelations[from] |= bit;
        }
    }
}
