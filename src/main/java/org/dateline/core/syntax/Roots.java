package org.dateline.core.syntax;

import java.util.function.IntBinaryOperator;
import org.dateline.core.text.Sentence;

/** Makes a tree of what a parser has done: one of the words on the root is it, the others hang on it. */
final class Roots {

    private Roots() {}

    /** {@code relation} names the relation of a word (second) to a head (first). */
    static Tree tree(Sentence sentence, Tag[] tags, ParseState state, IntBinaryOperator relation) {
        int size = tags.length;
        int root = root(tags, state);
        int[] heads = new int[size];
        var relations = new Relation[size];
        for (int i = 0; i < size; i++) {
            boolean loose = i != root && state.head[i] == size;
            heads[i] = i == root ? -1 : loose ? root : state.head[i];
            var named = Relation.values()[loose ? relation.applyAsInt(root, i) : state.relation[i]];
            relations[i] = i == root ? Relation.ROOT : named == Relation.ROOT ? Relation.PARATAXIS : named;
        }
        return Tree.of(sentence, tags, heads, relations);
    }

    /** The first verb on the root, else the first word on it. */
    private static int root(Tag[] tags, ParseState state) {
        int root = -1;
        for (int i = 0; i < tags.length; i++) {
            boolean better = root < 0 || tags[root] != Tag.VERB && tags[i] == Tag.VERB;
            root = state.head[i] == tags.length && better ? i : root;
        }
        return root;
    }
}
