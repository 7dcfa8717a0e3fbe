package org.dateline.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;

/**
 * When an event happened: its days, where they come from, how likely they are right, from 0 to 1; and the first and the last day
 * between which it lies, as far as that is proved.
 */
public record EventTime(
        Optional<DateRange> range,
        Optional<Granularity> precision,
        Optional<DateBasis> basis,
        Optional<Double> confidence,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> notAfter) {}
