package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Mends tags by the tree: what has a subject or an auxiliary, and nothing that only nouns have, is a verb, whatever the tagger has taken
 * it for. "The minister resigns", "Rebels launch missiles", "he is shot".
 */
final class VerbTags {

    private static final Set<Tag> TAKEN_FOR = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.SCONJ, Tag.X);
    private static final Set<Relation> PREDICATES = EnumSet.of(
            Relation.ROOT,
            Relation.CONJ,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.ADVCL,
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.PARATAXIS);
    private static final Relation[] NOUNS_ONLY = {
        Relation.COP,
        Relation.DET,
        Relation.AMOD,
        Relation.CASE,
        Relation.NUMMOD,
        Relation.COMPOUND,
        Relation.FLAT,
        Relation.NMOD_POSS,
        Relation.APPOS
    };

    private VerbTags() {}

    static Tree mended(Tree tree) {
        boolean wrong = false;
        for (int i = 0; i < tree.size() && !wrong; i++) {
            wrong = isVerb(tree, i);
        }
        return wrong ? retagged(tree) : tree;
    }

    private static boolean isVerb(Tree tree, int token) {
        boolean may = TAKEN_FOR.contains(tree.tag(token))
                && PREDICATES.contains(tree.relation(token))
                && Character.isLowerCase(
                        tree.sentence().tokens().get(token).text().codePointAt(0));
        if (!may || tree.child(token, NOUNS_ONLY) >= 0) {
            return false;
        }
        int subject = tree.child(token, Relation.NSUBJ, Relation.NSUBJ_PASS);
        return tree.child(token, Relation.AUX, Relation.AUX_PASS) >= 0 || subject >= 0 && subject < token;
    }

    private static Tree retagged(Tree tree) {
        var sentence = tree.sentence();
        int size = tree.size();
        var tokens = new ArrayList<Token>(size);
        var tags = new Tag[size];
        int[] heads = new int[size];
        var relations = new Relation[size];
        for (int i = 0; i < size; i++) {
            var token = sentence.tokens().get(i);
            tags[i] = isVerb(tree, i) ? Tag.VERB : tree.tag(i);
            tokens.add(Token.of(token.start(), token.text(), tags[i].name()));
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
        var mended = new Sentence(sentence.sentenceNo(), sentence.span(), sentence.part(), tokens);
        return Tree.of(mended, tags, heads, relations);
    }
}
