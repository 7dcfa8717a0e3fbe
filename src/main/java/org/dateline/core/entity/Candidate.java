package org.dateline.core.entity;

import java.util.List;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Tokens of one sentence taken for a name of some type, before anyone asks which entity they name. */
record Candidate(Sentence sentence, int from, int to, EntityType type, Evidence evidence) {

    Candidate {
        if (from < 0 || to <= from || to > sentence.tokens().size()) {
            throw new IllegalArgumentException("not a stretch of tokens: " + from + " to " + to);
        }
    }

    Candidate with(EntityType newType, Evidence newEvidence) {
        return new Candidate(sentence, from, to, newType, newEvidence);
    }

    Span span() {
        return sentence.spanOf(from, to);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    int length() {
        return to - from;
    }
}
