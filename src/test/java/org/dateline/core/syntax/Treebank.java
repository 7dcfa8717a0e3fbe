package org.dateline.core.syntax;

import java.util.ArrayList;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Sentences and trees of words, for tests and measurements. */
final class Treebank {

    private Treebank() {}

    static Tree read(SyntaxModel model, String... words) {
        return new LearnedParser(model).parse(sentence(words, new LearnedTagger(model)));
    }

    static Sentence sentence(String[] words, LearnedTagger tagger) {
        var tags = tagger.tag(words);
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (int i = 0; i < tags.length; i++) {
            tokens.add(Token.of(at, words[i], tags[i]));
            at += words[i].length() + 1;
        }
        return new Sentence(1, new Span(0, at), Part.BODY, tokens);
    }
}
