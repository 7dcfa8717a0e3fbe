package org.dateline.core.entity;

import java.util.List;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Tokens of one sentence taken for a name of some type, before anyone asks which entity they name. */
record Candidate(Sentence sentence, int from, int to, EntityType type, Evidence evidence) {

    /** Marks that tokenizers leave on the last word of a name. */
    private static final String STRAY = "'\u2019*[]()\u200d\u200b\"\u201d,;:";

    Candidate {
        if (from < 0 || to <= from || to > sentence.tokens().size()) {
            throw new IllegalArgumentException("not a stretch of tokens: " + from + " to " + to);
        }
    }

    Candidate with(EntityType newType, Evidence newEvidence) {
        return new Candidate(sentence, from, to, newType, newEvidence);
    }

    /** Without the possessive, which some tokenizers leave on the last word. */
    Span span() {
        var tokens = sentence.tokens();
        return new Span(tokens.get(from).start(), endOf(tokens.get(to - 1)));
    }

    /** The end of a token without a possessive "'s" or stray marks. */
    static int endOf(Token token) {
        int end = isPossessive(token) ? token.end() - 2 : token.end();
        while (end > token.start() + 1 && STRAY.indexOf(token.text().charAt(end - 1 - token.start())) >= 0) {
            end--;
        }
        return end;
    }

    static boolean isPossessive(Token token) {
        return token.lower().length() > 2 && token.lower().endsWith("'s");
    }

    /** The words in lower case, the last without its possessive. */
    List<String> words() {
        return tokens().stream()
                .map(token -> token.lower().substring(0, endOf(token) - token.start()))
                .toList();
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    int length() {
        return to - from;
    }
}
