package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Sentence;

/**
 * A sentence with the tree of its tokens: what part of speech each is, on which other token it hangs and how. One token is
 * the root; no token hangs below itself. Immutable; a few numbers a token.
 */
public final class Tree {

    private final Sentence sentence;
    private final byte[] tags;
    private final short[] heads;
    private final byte[] relations;
    private final short[] firstChild;
    private final short[] nextSibling;
    private final short[] from;
    private final short[] to;

    private Tree(Sentence sentence, byte[] tags, short[] heads, byte[] relations) {
        this.sentence = sentence;
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
        this.firstChild = new short[heads.length];
        this.nextSibling = new short[heads.length];
        this.from = new short[heads.length];
        this.to = new short[heads.length];
        link();
        spread();
    }

    /**
     * A tree of parallel arrays, one entry a token; the head of the root is -1.
     *
     * @throws IllegalArgumentException if it is no tree: not one root, a head out of range, a circle
     */
    public static Tree of(Sentence sentence, Tag[] tags, int[] heads, Relation[] relations) {
        int size = sentence.tokens().size();
        if (tags.length != size || heads.length != size || relations.length != size) {
            throw new IllegalArgumentException("a tree has one tag, head and relation for each of " + size + " tokens");
        }
        refuseWhatIsNoTree(heads);
        byte[] tagNumbers = new byte[size];
        short[] headNumbers = new short[size];
        byte[] relationNumbers = new byte[size];
        for (int i = 0; i < size; i++) {
            tagNumbers[i] = (byte) tags[i].ordinal();
            headNumbers[i] = (short) heads[i];
            relationNumbers[i] = (byte) relations[i].ordinal();
        }
        return new Tree(sentence, tagNumbers, headNumbers, relationNumbers);
    }

    private static void refuseWhatIsNoTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < -1 || heads[i] >= heads.length) {
                throw new IllegalArgumentException("token " + i + " hangs on " + heads[i]);
            }
            roots += heads[i] < 0 ? 1 : 0;
            int steps = 0;
            for (int above = heads[i]; above >= 0; above = heads[above]) {
                if (++steps > heads.length) {
                    throw new IllegalArgumentException("token " + i + " hangs in a circle");
                }
            }
        }
        if (roots != 1) {
            throw new IllegalArgumentException("a tree has one root, not " + roots);
        }
    }

    private void link() {
        Arrays.fill(firstChild, (short) -1);
        Arrays.fill(nextSibling, (short) -1);
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] >= 0) {
                nextSibling[i] = firstChild[heads[i]];
                firstChild[heads[i]] = (short) i;
            }
        }
    }

    private void spread() {
        for (int i = 0; i < heads.length; i++) {
            from[i] = (short) i;
            to[i] = (short) (i + 1);
        }
        for (int i = 0; i < heads.length; i++) {
            for (int above = heads[i]; above >= 0; above = heads[above]) {
                from[above] = (short) Math.min(from[above], i);
                to[above] = (short) Math.max(to[above], i + 1);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return heads.length;
    }

    /** The token in lower case, with straight quotes. */
    public String lower(int token) {
        return sentence.tokens().get(token).lower();
    }

    public Tag tag(int token) {
        return TAGS[tags[token]];
    }

    /** The token it hangs on; -1 for the root. */
    public int head(int token) {
        return heads[token];
    }

    public Relation relation(int token) {
        return RELATIONS[relations[token]];
    }

    public int root() {
        int token = 0;
        while (heads[token] >= 0) {
            token = heads[token];
        }
        return token;
    }

    /** The tokens that hang on it, in reading order. */
    public List<Integer> children(int token) {
        var children = new ArrayList<Integer>();
        for (int child = firstChild[token]; child >= 0; child = nextSibling[child]) {
            children.add(child);
        }
        return children;
    }

    /** The first token that hangs on it, or -1; with {@link #nextSibling} the way to walk over many without a list. */
    public int firstChild(int token) {
        return firstChild[token];
    }

    /** The next token that hangs on the same head, or -1. */
    public int nextSibling(int token) {
        return nextSibling[token];
    }

    /** The first token that hangs on it in one of these ways, or -1. */
    public int child(int token, Relation... ways) {
        for (int child = firstChild[token]; child >= 0; child = nextSibling[child]) {
            for (var way : ways) {
                if (relation(child) == way) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** All tokens that hang on it in one of these ways, in reading order. */
    public List<Integer> children(int token, Relation... ways) {
        var children = new ArrayList<Integer>();
        for (int child = firstChild[token]; child >= 0; child = nextSibling[child]) {
            for (var way : ways) {
                if (relation(child) == way) {
                    children.add(child);
                }
            }
        }
        return children;
    }

    /** The first token of all that hang below it, itself included. */
    public int from(int token) {
        return from[token];
    }

    /** The token behind the last of all that hang below it. */
    public int to(int token) {
        return to[token];
    }

    /** Whether {@code token} is {@code top} or hangs somewhere below it. */
    public boolean isWithin(int token, int top) {
        for (int above = token; above >= 0; above = heads[above]) {
            if (above == top) {
                return true;
            }
        }
        return false;
    }

    private static final Tag[] TAGS = Tag.values();
    private static final Relation[] RELATIONS = Relation.values();
}
