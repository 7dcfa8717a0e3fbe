package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.event.VerbGroup.Form;

/** Knows what stands aside in a sentence, between a subject and the verb that goes on from it. */
final class Asides {

    private static final Set<String> EXCEPTIONS =
            Set.of("with", "except", "excluding", "besides", "unlike", "like", "including", "apart");
    private static final Set<String> UNIQUE = Set.of("only", "first", "last", "latest", "sole");

    private final Chunks chunks;
    private final Tokens words;
    private final Set<String> saying;

    Asides(Chunks chunks, Set<String> saying) {
        this.chunks = chunks;
        this.words = chunks.words();
        this.saying = saying;
    }

    /** "Norway is the only country that": Norway. */
    Optional<VerbGroup> copula(NounPhrase phrase) {
        return chunks.verb(phrase.from() - 1)
                .filter(verb -> words.is(verb.head(), "AUX")
                        && words.lower(phrase.from()).equals("the")
                        && UNIQUE.contains(words.lower(phrase.from() + 1)));
    }

    /** "the only state, with the exception of Chad, that": the state. */
    int beforeException(int i) {
        for (int k = i; k > Math.max(0, i - 8); k--) {
            if (words.lower(k).equals(",")) {
                return EXCEPTIONS.contains(words.lower(k + 1))
                                && !words.lower(k + 2).equals("a")
                        ? k - 1
                        : i;
            }
        }
        return i;
    }

    /** "spoke about her husband, who was ill, and promised": the verb between the commas is not the one that goes on. */
    Optional<VerbGroup> pastRelative(VerbGroup verb, int and) {
        boolean closed = words.is(and, "CCONJ") && words.isComma(and - 1);
        int i = skipAdverbs(verb.from() - 1);
        int relative = chunks.phrase(i).map(subject -> subject.from() - 1).orElse(i);
        boolean aside = closed
                && (words.isRelative(relative) && words.isComma(relative - 1)
                        || words.isRelative(i) && words.isComma(i - 1));
        return aside ? chunks.verbBefore(verb.from()) : Optional.of(verb);
    }

    /** "opened its border to families ordered out of Chad, but …": the families' verb is not the one that goes on. */
    boolean isAside(VerbGroup verb) {
        var word = words.lower(verb.head());
        boolean bare =
                verb.form() == Form.FINITE && verb.from() == verb.head() && (word.endsWith("ed") || word.endsWith("n"));
        var described = chunks.phrase(verb.from() - 1);
        boolean object = described.isPresent() && chunks.phrase(verb.to()).isEmpty() && isObject(described.get());
        return bare && object && !saying.contains(word);
    }

    /** Whether the verb before, which says nothing, reaches the phrase: no comma and no conjunction stands between. */
    private boolean isObject(NounPhrase phrase) {
        var verb = chunks.verbBefore(phrase.from());
        for (int i = verb.map(VerbGroup::to).orElse(0); i < phrase.from(); i++) {
            if (words.isComma(i) || words.is(i, "CCONJ") || words.is(i, "SCONJ") || words.isRelative(i)) {
                return false;
            }
        }
        return verb.isPresent() && !saying.contains(words.lower(verb.get().head()));
    }

    /** The token before adverbs and words that say when. */
    int skipAdverbs(int i) {
        while (i >= 0
                && (words.is(i, "ADV") || words.saysWhen(i) || words.is(i, "ADP") && words.saysWhen(i + 1))
                && !words.isRelative(i)) {
            i--;
        }
        return i;
    }
}
