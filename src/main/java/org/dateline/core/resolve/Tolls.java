package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.CountRange;

/**
 * How many were killed or hurt in an event, of all that its reports say: what the newest article says that counts them, for numbers are corrected as days
 * pass; of its reports the one with the highest. Numbers of one report count different people ("14 soldiers and four civilians") and are added.
 */
final class Tolls {

    private static final Comparator<Report> NEWEST = Comparator.comparing(
                    (Report report) -> report.article().publishedOn().orElse(LocalDate.MIN))
            .thenComparing(report -> report.article().articleId());

    private Tolls() {}

    static CountRange of(List<Report> reports, CountOf what) {
        var newest = reports.stream()
                .filter(report -> told(report, what).isPresent())
                .max(NEWEST)
                .map(report -> report.article().articleId());
        return reports.stream()
                .filter(report -> newest.equals(Optional.of(report.article().articleId())))
                .flatMap(report -> told(report, what).stream())
                .max(Comparator.comparingInt(Tolls::most))
                .orElse(CountRange.UNKNOWN);
    }

    private static Optional<CountRange> told(Report report, CountOf what) {
        return report.event().counts().stream()
                .filter(count -> count.of() == what)
                .map(EventCounted::range)
                .reduce(CountRange::plus);
    }

    private static int most(CountRange range) {
        return range.low().or(range::high).orElse(0);
    }
}
