package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.dateline.core.text.Sentence;

/** Trees made from others by hanging some of their tokens elsewhere. */
final class Rehanging {

    private Rehanging() {}

    /** The tree of {@code whole}, which has {@code tree}'s tokens from {@code from} on; those before hang on the root as {@link Relation#DISCOURSE}. */
    static Tree behind(Tree tree, Sentence whole, int from) {
        int size = whole.tokens().size();
        var tags = new Tag[size];
        int[] above = new int[size];
        var ways = new Relation[size];
        for (int i = 0; i < size; i++) {
            boolean before = i < from;
            int head = before ? tree.root() : tree.head(i - from);
            tags[i] = before ? Tag.valueOf(whole.tokens().get(i).pos()) : tree.tag(i - from);
            above[i] = head < 0 ? -1 : head + from;
            ways[i] = before ? Relation.DISCOURSE : tree.relation(i - from);
        }
        var tokens = new ArrayList<>(whole.tokens().subList(0, from));
        tokens.addAll(tree.sentence().tokens());
        return Tree.of(new Sentence(whole.sentenceNo(), whole.span(), whole.part(), tokens), tags, above, ways);
    }

    /** {@code child} of {@code token} takes its place as {@code childWay} with all that stood before it; the token hangs where it hung as {@code way}. */
    static Tree displaced(Tree tree, int token, Relation way, int child, Relation childWay) {
        int[] above = heads(tree);
        var ways = relations(tree);
        for (int other : tree.children(token)) {
            above[other] = other < token ? child : token;
        }
        above[child] = tree.head(token);
        ways[child] = childWay;
        ways[token] = way;
        return Tree.of(tree.sentence(), tags(tree), above, ways);
    }

    /** The token hangs on another head. */
    static Tree moved(Tree tree, int token, int head, Relation way) {
        int[] above = heads(tree);
        var ways = relations(tree);
        above[token] = head;
        ways[token] = way;
        return Tree.of(tree.sentence(), tags(tree), above, ways);
    }

    /** The token at or above {@code token} that hangs on {@code top} itself; -1 if none does. */
    static int childAbove(Tree tree, int token, int top) {
        int at = token;
        while (at >= 0 && tree.head(at) != top) {
            at = tree.head(at);
        }
        return at;
    }

    private static int[] heads(Tree tree) {
        return IntStream.range(0, tree.size()).map(tree::head).toArray();
    }

    private static Relation[] relations(Tree tree) {
        return IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(Relation[]::new);
    }

    private static Tag[] tags(Tree tree) {
        return IntStream.range(0, tree.size()).mapToObj(tree::tag).toArray(Tag[]::new);
    }
}
