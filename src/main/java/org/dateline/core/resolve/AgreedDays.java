package org.dateline.core.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;

/** The days on which reports of one happening agree. */
final class AgreedDays {

    private AgreedDays() {}

    /**
     * The range that most reports bear out: each speaks for its own range and for every narrower one within it. Of two with as many, the narrower; of
     * two as narrow, the one told first. {@code reports} come by day of publication.
     */
    static Optional<DateRange> agreed(List<Report> reports) {
        Optional<DateRange> best = Optional.empty();
        double most = 0;
        for (var report : reports) {
            if (report.range().isEmpty()) {
                continue;
            }
            var range = report.range().get();
            double support = support(range, reports);
            if (best.isEmpty() || isBetter(range, support, best.get(), most)) {
                best = Optional.of(range);
                most = support;
            }
        }
        return best;
    }

    private static boolean isBetter(DateRange range, double support, DateRange best, double most) {
        double difference = support - most;
        return difference > 1e-9 || Math.abs(difference) <= 1e-9 && Telling.length(range) < Telling.length(best);
    }

    private static double support(DateRange range, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.range()
                        .filter(other -> !range.start().isBefore(other.start())
                                && !range.end().isAfter(other.end()))
                        .isPresent())
                .mapToDouble(report -> report.event().confidence())
                .sum();
    }
}
