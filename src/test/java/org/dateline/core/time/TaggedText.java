package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.rule.PhraseWalk.Said;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Puts texts together word by word, without models, so that many can be read in little time. */
final class TaggedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private int sentenceStart;

    /** Words with their tags, such as {@code They/PRON met/VERB}; a stop ends the sentence. */
    TaggedText say(String tagged) {
        for (var word : tagged.split(" ")) {
            int slash = word.lastIndexOf('/');
            add(word.substring(0, slash), word.substring(slash + 1));
            if (word.equals("./PUNCT")) {
                endSentence();
            }
        }
        return this;
    }

    /** A phrase; words without white space between them become one token. */
    TaggedText say(List<Said> phrase) {
        for (int i = 0; i < phrase.size(); ) {
            var token = new StringBuilder();
            var pos = phrase.get(i).pos();
            do {
                token.append(phrase.get(i++).text());
            } while (i < phrase.size() && phrase.get(i).close());
            add(token.toString(), pos);
        }
        return this;
    }

    private void add(String word, String pos) {
        if (text.length() > sentenceStart) {
            text.append(' ');
        }
        tokens.add(Token.of(text.length(), word, pos));
        text.append(word);
    }

    private void endSentence() {
        var span = new Span(sentenceStart, text.length());
        sentences.add(new Sentence(sentences.size() + 1, span, Part.BODY, tokens));
        tokens.clear();
        text.append(' ');
        sentenceStart = text.length();
    }

    AnnotatedText end() {
        return new AnnotatedText(text.toString(), sentences);
    }
}
