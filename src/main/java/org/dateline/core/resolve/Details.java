package org.dateline.core.resolve;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EventSide;

/** What a report may leave out without being another event: who exactly, in which way, where. */
record Details(
        Optional<EntityId> actor,
        Optional<EntityId> recipient,
        Optional<String> mode,
        Optional<CountryCode> country,
        Optional<String> placeName) {

    static Details of(Report report) {
        return new Details(
                report.actor().flatMap(EventSide::entityId),
                report.recipient().flatMap(EventSide::entityId),
                report.event().mode(),
                report.event().country(),
                report.event().placeName());
    }

    /** Whether nothing that both say differs. */
    boolean agreesWith(Details other) {
        return agree(actor, other.actor)
                && agree(recipient, other.recipient)
                && agree(mode, other.mode)
                && agree(country, other.country)
                && agree(placeName, other.placeName);
    }

    Details filledFrom(Details other) {
        return new Details(
                actor.or(other::actor),
                recipient.or(other::recipient),
                mode.or(other::mode),
                country.or(other::country),
                placeName.or(other::placeName));
    }

    int missing() {
        return (int) Stream.of(actor, recipient, mode, country, placeName)
                .filter(Optional::isEmpty)
                .count();
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
