package org.dateline.core.place;

import java.util.List;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.model.Span;

/** A name found at the words {@code from} to {@code to - 1} of a sentence. */
record Match(CountryName name, int from, int to) {

    Span span(List<Word> words) {
        return words.get(from).span().to(words.get(to - 1).span());
    }
}
