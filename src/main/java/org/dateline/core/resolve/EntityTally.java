package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Counts what the articles say about one entity, and decides by majority what it is called and where it belongs. */
final class EntityTally {

    private final EntityId id;
    private final EntityType type;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> otherNames = new TreeMap<>();
    private final Map<CountryCode, Integer> countries = new TreeMap<>();
    private int mentions;
    private int articles;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    EntityTally(EntityId id, EntityType type) {
        this.id = id;
        this.type = type;
    }

    EntityId id() {
        return id;
    }

    /** Counts the entity of one article; {@code fullName} says whether its name comes before the others as the name of all. */
    void count(EntitySummary entity, boolean fullName) {
        mentions += entity.mentionCount();
        (fullName ? names : otherNames).merge(entity.name(), Math.max(1, entity.mentionCount()), Integer::sum);
        entity.country().ifPresent(country -> countries.merge(country, 1, Integer::sum));
    }

    void countArticle(Fingerprint article) {
        articles++;
        article.publishedOn().ifPresent(this::widen);
    }

    Entity entity() {
        return new Entity(
                id, name(), type, country(), mentions, articles, Optional.ofNullable(first), Optional.ofNullable(last));
    }

    private void widen(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /** The most frequent spelling; of equally frequent ones the first by code point. */
    private String name() {
        return (names.isEmpty() ? otherNames : names)
                .entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                        .orElseThrow()
                        .getKey();
    }

    /** The country of most articles; a tie decides nothing. */
    private Optional<CountryCode> country() {
        var ranked = countries.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        if (ranked.isEmpty()
                || ranked.size() == 2
                        && ranked.get(0).getValue().equals(ranked.get(1).getValue())) {
            return Optional.empty();
        }
        return Optional.of(ranked.get(0).getKey());
    }
}
