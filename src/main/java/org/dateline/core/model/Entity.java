package org.dateline.core.model;

import java.time.LocalDate;
import java.util.Optional;

/** One person, organisation or place across all articles. */
public record Entity(
        EntityId id,
        String name,
        EntityType type,
        Optional<CountryCode> country,
        int mentionCount,
        int articleCount,
        Optional<LocalDate> firstPublishedOn,
        Optional<LocalDate> lastPublishedOn) {}
