package org.dateline.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * Splits a sentence into tokens. The model looks at nothing beyond the blanks around a word, so it is asked once for each
 * word, and what it said is kept. Not safe to share between threads.
 */
final class WordSplitter {

    private static final int MOST_WORDS = 30_000;

    /** Longer ones are addresses and the like, of which none comes twice. */
    private static final int LONGEST = 24;

    private final TokenizerME tokenizer;
    private final Map<String, Span[]> known = new HashMap<>();

    WordSplitter(TokenizerModel model) {
        this.tokenizer = new TokenizerME(model);
    }

    Span[] split(String sentence) {
        var spans = new ArrayList<Span>();
        for (var word : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
            add(spans, word, parts(sentence.substring(word.getStart(), word.getEnd())));
        }
        return spans.toArray(Span[]::new);
    }

    private static void add(List<Span> spans, Span word, Span[] parts) {
        if (parts.length == 1) {
            spans.add(word);
            return;
        }
        for (var part : parts) {
            spans.add(new Span(part, word.getStart()));
        }
    }

    private Span[] parts(String word) {
        var parts = known.get(word);
        if (parts == null) {
            parts = tokenizer.tokenizePos(word);
            if (word.length() <= LONGEST && known.size() < MOST_WORDS) {
                known.put(word, parts);
            }
        }
        return parts;
    }
}
