package org.dateline.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;

/** The country mentions of an article, found by where they begin and where they end; what a landmark is, the name itself tells better. */
final class Places {

    private final Map<Integer, CountryMention> byStart = new HashMap<>();
    private final Map<Integer, CountryMention> byEnd = new HashMap<>();
    private final Set<CountryCode> countries = new HashSet<>();

    Places(List<CountryMention> mentions) {
        for (var mention : mentions) {
            countries.add(mention.country());
            if (mention.kind() == MentionKind.LANDMARK) {
                continue;
            }
            byStart.merge(mention.span().start(), mention, Places::longer);
            byEnd.merge(mention.span().end(), mention, Places::longer);
        }
    }

    private static CountryMention longer(CountryMention a, CountryMention b) {
        return a.span().length() >= b.span().length() ? a : b;
    }

    /** Whether the article names the country or something in it. */
    boolean name(CountryCode country) {
        return countries.contains(country);
    }

    Optional<CountryMention> startingAt(int start) {
        return Optional.ofNullable(byStart.get(start));
    }

    Optional<CountryMention> endingAt(int end) {
        return Optional.ofNullable(byEnd.get(end));
    }

    /** The place that {@code span} writes, or whose first part it writes: "Portland" of "Portland, Oregon". */
    Optional<CountryMention> firstPart(Span span, String plain) {
        return startingAt(span.start())
                .filter(mention -> mention.span().equals(span)
                        || mention.span().contains(span) && plain.charAt(span.end()) == ',');
    }

    boolean isPeople(Span span) {
        return startingAt(span.start())
                .filter(place ->
                        place.kind() == MentionKind.DEMONYM && place.span().contains(span))
                .isPresent();
    }

    /** The country of the first place that begins inside {@code span}. */
    Optional<CountryCode> countryIn(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            var mention = byStart.get(i);
            if (mention != null && span.contains(mention.span())) {
                return Optional.of(mention.country());
            }
        }
        return Optional.empty();
    }
}
