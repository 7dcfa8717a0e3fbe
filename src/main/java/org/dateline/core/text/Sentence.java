package org.dateline.core.text;

import java.util.List;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;

/** One sentence with its tokens; never crosses a line break, never empty. */
public record Sentence(int sentenceNo, Span span, Part part, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens: " + span);
        }
    }

    /** Whether facts may be taken from it: not from furniture. */
    public boolean isNews() {
        return part != Part.FURNITURE;
    }

    public boolean isBody() {
        return part == Part.BODY;
    }

    /** From the start of token {@code from} to the end of token {@code to - 1}. */
    public Span spanOf(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
