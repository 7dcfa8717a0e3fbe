package org.dateline.core.place;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;

/**
 * A name found at the words {@code from} to {@code to - 1} of a sentence. A town is one that the text itself places; {@code town}
 * are the places of the gazetteer that the name may mean, which is all there is if the name has no country of its own.
 */
record PlaceMatch(CountryName name, int from, int to, boolean isTown, Optional<Town> town) {

    PlaceMatch(CountryName name, int from, int to, boolean isTown) {
        this(name, from, to, isTown, Optional.empty());
    }

    /** A name that only the gazetteer knows. */
    static PlaceMatch candidate(Town town, int from, int to) {
        var name = new CountryName(town.name(), Optional.empty(), MentionKind.PLACE, Optional.of(town.name()));
        return new PlaceMatch(name, from, to, false, Optional.of(town));
    }

    /** The same name as a longer one. */
    PlaceMatch to(int end) {
        return new PlaceMatch(name, from, end, isTown, town);
    }

    PlaceMatch with(Optional<Town> namesakes) {
        return new PlaceMatch(name, from, to, isTown, namesakes);
    }

    /** The words it quotes, with the stop of a shortened region ("Ill."). */
    Span span(Line line) {
        var span = line.words().get(from).span().to(line.words().get(to - 1).span());
        boolean shortened = isTown && !name.place().equals(Optional.of(name.name()));
        boolean stop =
                shortened && span.end() < line.text().length() && line.text().charAt(span.end()) == '.';
        return stop ? Span.of(span.start(), span.end() + 1) : span;
    }

    /** The rule that found it, if no rule for ambiguous names decides otherwise. */
    String ruleId() {
        return isTown ? "place.town" : "place." + name.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The name of the gazetteer's town once its country is settled. */
    CountryName placed(CountryCode country) {
        var place = town.map(Town::name).or(name::place);
        return new CountryName(name.name(), Optional.of(country), MentionKind.PLACE, place);
    }

    boolean isCountry() {
        return name.country().isPresent();
    }

    boolean is(MentionKind kind) {
        return isCountry() && name.kind() == kind;
    }

    boolean isOneWord() {
        return to == from + 1;
    }
}
