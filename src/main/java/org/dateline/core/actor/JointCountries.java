package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;

/** Countries that stand together with one noun: "Russian and Turkish officials", "the governments of Iran and China". */
final class JointCountries {

    private final ReadSentence words;

    JointCountries(ReadSentence words) {
        this.words = words;
    }

    /** More than one if the noun stands for somebody of each; {@code core} is the phrase up to its noun. */
    List<CountryCode> of(NounPhrase phrase, Span core) {
        boolean and = IntStream.range(phrase.from(), phrase.head())
                .anyMatch(i -> words.is(i, Tag.CCONJ)
                        || words.lower(i).equals("-")
                        || words.lower(i).equals("/"));
        return and ? words.countries(core).stream().map(CountryMention::country).toList() : behindOf(phrase);
    }

    /** Each of those joined behind "of" is a country or has its name in it. */
    private List<CountryCode> behindOf(NounPhrase phrase) {
        int of = phrase.head() + 1;
        int first = words.lower(of).equals("of") ? words.tree().head(of) : -1;
        if (first <= of
                || words.tree().relation(first) != Relation.NMOD
                || words.tree().head(first) != phrase.head()) {
            return List.of();
        }
        var found = new ArrayList<CountryCode>();
        for (int noun : NounPhrase.withJoined(words.tree(), first)) {
            var named = words.countries(words.span(noun));
            if (named.isEmpty() || !words.isCountryName(named.get(0).span())) {
                return List.of();
            }
            found.add(named.get(0).country());
        }
        return found.stream().distinct().toList();
    }
}
