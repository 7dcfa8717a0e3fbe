package org.dateline.core.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/**
 * One rule of what an ambiguous name means: {@code reading} if {@code when} holds for {@code words} and the text names none
 * of the countries {@code unless} otherwise. A reading without a country is no mention.
 */
record Ambiguity(
        String id,
        List<String> names,
        When when,
        Set<String> words,
        Set<CountryCode> unless,
        boolean unlessOwn,
        Optional<CountryName> reading) {

    /** In a rule file: the country that the name has by itself. */
    private static final String OWN = "own";

    static Ambiguity of(Tsv.Row row) {
        return new Ambiguity(
                row.get("id"),
                row.list("name"),
                When.of(row.get("when")),
                row.list("words").stream().map(Ambiguity::key).collect(Collectors.toUnmodifiableSet()),
                row.list("unless").stream()
                        .filter(code -> !code.equals(OWN))
                        .map(CountryCode::of)
                        .collect(Collectors.toUnmodifiableSet()),
                row.list("unless").contains(OWN),
                row.find("iso3c").map(code -> reading(row, CountryCode.of(code))));
    }

    private static CountryName reading(Tsv.Row row, CountryCode code) {
        var kind = row.find("place").isPresent() ? MentionKind.PLACE : MentionKind.NAME;
        return new CountryName(row.get("name"), Optional.of(code), kind, row.find("place"));
    }

    static String key(String name) {
        return PlaceWords.of(name).stream().map(Word::key).collect(Collectors.joining(" "));
    }

    boolean holds(Line line, PlaceMatch match, Context context) {
        return when.holds(words, line, match, context) && !isVetoed(line, match, context);
    }

    private boolean isVetoed(Line line, PlaceMatch match, Context context) {
        var key = line.key(match);
        return unless.stream().anyMatch(country -> context.names(country, key))
                || unlessOwn
                        && match.name()
                                .country()
                                .filter(own -> context.names(own, key))
                                .isPresent();
    }
}
