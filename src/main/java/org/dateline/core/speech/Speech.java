package org.dateline.core.speech;

import java.util.List;
import org.dateline.core.syntax.Tree;

/**
 * Somebody says something: the heads of the speakers' noun phrases, the verb, and the head of what is said (-1 if only what
 * stands before the verb can be meant). {@code aside} is the token whose words are no part of what is said, or -1.
 */
public record Speech(Tree tree, List<Integer> speakers, int verb, int content, int aside) {

    public Speech {
        speakers = List.copyOf(speakers);
    }

    /** Whether the token stands in what is said. */
    public boolean says(int token) {
        if (aside >= 0 && tree.isWithin(token, aside)) {
            return false;
        }
        return content >= 0 ? tree.isWithin(token, content) && token != verb : token < firstOwn();
    }

    private int firstOwn() {
        int first = verb;
        for (int speaker : speakers) {
            first = Math.min(first, tree.from(speaker));
        }
        return first;
    }

    /** The first token of what is said. */
    public int from() {
        return content >= 0 ? Math.min(tree.from(content), content) : 0;
    }

    /** The token behind the last of what is said. */
    public int to() {
        return content >= 0 ? tree.to(content) : firstOwn();
    }
}
