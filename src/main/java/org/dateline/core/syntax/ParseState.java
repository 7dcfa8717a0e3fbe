package org.dateline.core.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far a parser has come: stack, next word, and the arcs made so far. Behind the last word stands the root. */
final class ParseState {

    static final int ROOT_TAG = Tag.values().length + 1;
    static final int ROOT_WORD = 12345;
    private static final int RELATION_BITS = 31;
    private static final int VERB = Tag.VERB.ordinal() + 1;
    private static final int AUX = Tag.AUX.ordinal() + 1;
    private static final int MOST_VERBS = 3;
    private static final int LAST = 1 << 30;
    private static final int LINKS = bit(Tag.CCONJ) | bit(Tag.SCONJ) | bit(Tag.PUNCT) | bit(Tag.PART) | bit(Tag.PRON);

    /** Number of words; the root has this number. */
    final int words;

    /** 1 if the line ends without a stop. */
    final int open;

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
    private final int[] verbsFrom;
    private final int[] links;
    private final int[] stack;
    private int depth;
    private int next;

    ParseState(WordForms forms, int[] tags) {
        words = forms.length;
        open = forms.open;
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
        verbsFrom = verbsFrom();
        links = links();
        stack = new int[words + 1];
    }

    /** For every word how many groups of verbs stand from there on, three if more. */
    private int[] verbsFrom() {
        int[] counts = new int[words + 2];
        for (int i = words - 1; i >= 0; i--) {
            boolean verb = isVerb(i) && !isVerb(i + 1);
            counts[i] = Math.min(MOST_VERBS, counts[i + 1] + (verb ? 1 : 0));
        }
        return counts;
    }

    /** For every word which tags that join or part clauses stand between it and the next verb: none in "rescued at sea reached". */
    private int[] links() {
        int[] found = new int[words + 2];
        int link = LAST;
        for (int i = words - 1; i >= 0; i--) {
            found[i] = link;
            link = isVerb(i) ? 0 : link | 1 << tag[i] & LINKS;
        }
        return found;
    }

    private boolean isVerb(int i) {
        return tag[i] == VERB || tag[i] == AUX;
    }

    boolean isNoun(int token) {
        return tag[token] == Tag.NOUN.ordinal() + 1 || tag[token] == Tag.PROPN.ordinal() + 1;
    }

    boolean isFullVerb(int token) {
        return tag[token] == VERB;
    }

    private int[] none() {
        int[] none = new int[words + 1];
        Arrays.fill(none, -1);
        return none;
    }

    /** The word as a number; also of tokens before the first and behind the last, and so are the next three. */
    int lower(int token) {
        return token < 0 ? -7 : token > words ? -8 : lower[token];
    }

    int wordClass(int token) {
        return token < 0 ? -7 : token > words ? -8 : wordClass[token];
    }

    int tag(int token) {
        return token < 0 ? 30 : token > words ? 31 : tag[token];
    }

    int relation(int token) {
        return token < 0 ? 99 : relation[token];
    }

    /** The token {@code down} places below the top of the stack, or -1. */
    int stack(int down) {
        return depth > down ? stack[depth - 1 - down] : -1;
    }

    int verbsFrom(int word) {
        return verbsFrom[word];
    }

    int links(int word) {
        return word < 0 ? -1 : links[word];
    }

    private static int bit(Tag tag) {
        return 1 << tag.ordinal() + 1;
    }

    /** The word on the stack that waits for a head, the {@code which}th below the top, or -1. */
    int waiting(int which) {
        int seen = 0;
        for (int at = depth - 2; at >= 0; at--) {
            seen += head[stack[at]] < 0 ? 1 : 0;
            if (seen == which) {
                return stack[at];
            }
        }
        return -1;
    }

    int waitingCount() {
        int count = 0;
        for (int at = 0; at < depth; at++) {
            count += head[stack[at]] < 0 ? 1 : 0;
        }
        return count;
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

    /** The move that alone is allowed, if there is no choice: an empty stack takes a word; behind the last word it is emptied. */
    @Nullable
    Move only() {
        if (depth == 0) {
            return Move.SHIFT;
        }
        if (next == words) {
            return head[stack(0)] >= 0 ? Move.REDUCE : Move.LEFT;
        }
        return null;
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
