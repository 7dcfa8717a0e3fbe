package org.dateline.core.place;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryMention;

/** What is decided without the gazetteer: the mentions, and the names that are some town of that name and not the well-known place. */
final class Firm {

    private static final String SOME_TOWN = "place.town.local";

    private final Map<PlaceMatch, CountryMention> mentions = new IdentityHashMap<>();
    private final Set<PlaceMatch> someTowns = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(PlaceMatch match, CountryMention mention) {
        mentions.put(match, mention);
    }

    /** A rule that gives no country has decided. */
    void addSilent(PlaceMatch match, Ambiguity rule) {
        if (rule.id().equals(SOME_TOWN)) {
            someTowns.add(match);
        }
    }

    Optional<CountryMention> at(PlaceMatch match) {
        return Optional.ofNullable(mentions.get(match));
    }

    /** Whether the name has no country of its own here, but may have one by the gazetteer. */
    boolean isSomeTown(PlaceMatch match) {
        return someTowns.contains(match) || !match.isCountry();
    }
}
