package org.dateline.core.place;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;

/** A name found at the words {@code from} to {@code to - 1} of a sentence; a town is one that the text itself places. */
record Match(CountryName name, int from, int to, boolean isTown) {

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
