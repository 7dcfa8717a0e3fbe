package org.dateline.core.rule;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Sentences for tests, made without models: tokens at white space, tags written behind a slash ("held/VERB"), else X. */
final class Sentences {

    static final RuleFiles FILES = name -> {
        var in = Sentences.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private Sentences() {}

    static Sentence of(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (var item : tagged.split(" ")) {
            int slash = item.lastIndexOf('/');
            boolean hasTag = slash > 0 && Character.isUpperCase(item.codePointAt(item.length() - 1));
            var word = hasTag ? item.substring(0, slash) : item;
            tokens.add(Token.of(start, word, hasTag ? item.substring(slash + 1) : "X"));
            start += word.length() + 1;
        }
        return new Sentence(1, new Span(0, start - 1), Part.BODY, tokens);
    }

    static Words words(String tagged) {
        return Words.of(of(tagged));
    }
}
