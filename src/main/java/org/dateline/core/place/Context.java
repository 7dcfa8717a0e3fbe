package org.dateline.core.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.CountryCode;

/** What a whole text says, seen from one name in it: the other words, and by which names each country is named. */
final class Context {

    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> nextWords = new HashMap<>();
    private final Map<CountryCode, Set<String>> namesOf = new HashMap<>();

    Context(List<Line> lines, Ambiguities ambiguities) {
        for (var line : lines) {
            for (var word : line.words()) {
                if (word.isCapitalised()) {
                    words.add(word.key());
                }
            }
            for (var match : line.matches()) {
                var key = line.key(match);
                line.at(match.to())
                        .ifPresent(next -> nextWords
                                .computeIfAbsent(key, any -> new HashSet<>())
                                .add(next.key()));
                if (match.isCountry() && !ambiguities.has(key)) {
                    namesOf.computeIfAbsent(match.name().country().get(), code -> new HashSet<>())
                            .add(key);
                }
            }
        }
    }

    boolean hasAny(Set<String> keys) {
        return keys.stream().anyMatch(words::contains);
    }

    /** Whether one of {@code keys} follows the name somewhere in the text. */
    boolean isFollowed(String name, Set<String> keys) {
        return nextWords.getOrDefault(name, Set.of()).stream().anyMatch(keys::contains);
    }

    /** Whether the text names the country by another name than {@code key}, and by one that is not ambiguous itself. */
    boolean names(CountryCode country, String key) {
        return namesOf.getOrDefault(country, Set.of()).stream().anyMatch(name -> !name.equals(key));
    }
}
