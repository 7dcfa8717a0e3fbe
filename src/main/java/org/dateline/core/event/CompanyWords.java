package org.dateline.core.event;

import java.util.stream.IntStream;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.learn.Hash;
import org.dateline.core.syntax.Tag;

/** The words of a sentence around one of them, as hashes. */
final class CompanyWords {

    private final ReadSentence words;
    private final int[] lemmas;

    CompanyWords(ReadSentence words, Senses senses) {
        this.words = words;
        this.lemmas = IntStream.range(0, words.size())
                .map(i -> isOfMeaning(i) ? Hash.of(senses.lemma(words.lower(i), words.is(i, Tag.VERB))) : 0)
                .toArray();
    }

    private boolean isOfMeaning(int i) {
        return words.is(i, Tag.VERB) || words.is(i, Tag.NOUN) || words.is(i, Tag.ADJ) || words.is(i, Tag.PROPN);
    }

    /** The word as it stands; 0 beyond the sentence. */
    int at(int token) {
        return token < 0 || token >= words.size() ? 0 : Hash.of(words.lower(token));
    }

    /** Of all others that mean something the plain form. */
    IntStream besides(int token) {
        return IntStream.range(0, lemmas.length)
                .filter(i -> i != token && lemmas[i] != 0)
                .map(i -> lemmas[i]);
    }
}
