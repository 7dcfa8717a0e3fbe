package org.dateline.core.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublishedBasis;

/**
 * Where the metadata of a page tell the moment in Greenwich, and the page itself the day before or after, and it was that day somewhere
 * on earth: the day of the page is the one where the publisher is.
 */
final class LocalDay {

    /** The farthest clocks are twelve hours behind Greenwich and fourteen ahead. */
    private static final int BEHIND = 12;

    private static final int AHEAD = 14;

    private LocalDay() {}

    static List<DateClaim> first(List<DateClaim> claims, Optional<String> instant) {
        var moment = instant.flatMap(LocalDay::greenwich);
        var local = claims.stream()
                .filter(claim -> claim.basis() == PublishedBasis.PAGE)
                .findFirst()
                .filter(claim -> moment.filter(at -> isOther(at, claim)).isPresent());
        if (local.isEmpty()) {
            return claims;
        }
        var ordered = new ArrayList<DateClaim>();
        ordered.add(new DateClaim(local.get().value(), PublishedBasis.METADATA));
        ordered.addAll(claims);
        return ordered;
    }

    private static Optional<OffsetDateTime> greenwich(String instant) {
        try {
            return Optional.of(OffsetDateTime.parse(instant.replace(' ', 'T').replaceFirst("\\+0000$", "Z")))
                    .filter(at -> at.getOffset().getTotalSeconds() == 0);
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static boolean isOther(OffsetDateTime at, DateClaim claim) {
        try {
            var day = LocalDate.parse(claim.value());
            return !day.equals(at.toLocalDate())
                    && !day.isBefore(at.minusHours(BEHIND).toLocalDate())
                    && !day.isAfter(at.plusHours(AHEAD).toLocalDate());
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
