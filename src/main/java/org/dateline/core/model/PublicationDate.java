package org.dateline.core.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;

/** When an article was published, as precisely as its source says: a day, a month or a year, and where that was found. */
public record PublicationDate(DateRange range, Granularity precision, PublishedBasis basis) {

    public PublicationDate {
        if (precision != Granularity.DAY && precision != Granularity.MONTH && precision != Granularity.YEAR) {
            throw new IllegalArgumentException("a publication date is a day, a month or a year, not a " + precision);
        }
    }

    /** The day, if the source names one. */
    public Optional<LocalDate> day() {
        return precision == Granularity.DAY ? Optional.of(range.start()) : Optional.empty();
    }

    /** The first day on which the article may have been published. */
    public LocalDate earliest() {
        return range.start();
    }

    /** The last day on which the article may have been published. */
    public LocalDate latest() {
        return range.end().minusDays(1);
    }

    /** The month, {@code 2022-04}, if the source names at least that. */
    public Optional<String> month() {
        return precision == Granularity.YEAR
                ? Optional.empty()
                : Optional.of(YearMonth.from(range.start()).toString());
    }
}
