package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.infer.LikelyDays;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.EventTime;
import org.dateline.core.model.TriggerForm;

/**
 * Says when a happening was: on the days that its reports name, if they are likely those of the happening ("an inquiry into the
 * attacks of 2001" is not of 2001); else on those that are likeliest by any of them. What has happened was not
 * after the first article that tells so.
 */
final class WhenWriter {

    private static final Set<EventStatus> REAL = EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);

    /** Days that are this likely right are a proof of when it began; not of its end, for what began may go on. */
    private static final double PROVED = 0.9;

    private WhenWriter() {}

    /** {@code reports} are sorted, the best first; {@code agreed} are the days that they name. */
    static EventTime of(List<Report> reports, Optional<DateRange> agreed) {
        var last = lastDay(reports);
        var told = agreed.flatMap(range -> told(reports, range));
        if (told.isPresent()) {
            boolean proved = told.get().confidence() >= PROVED;
            var range = told.get().range();
            return time(
                    told.get(),
                    proved ? Optional.of(range.start()) : Optional.empty(),
                    proved ? last.or(() -> Optional.of(range.last())) : last);
        }
        return inferred(reports)
                .map(days -> time(days, Optional.empty(), last))
                .orElseGet(() -> new EventTime(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        last));
    }

    private static EventTime time(LikelyDays days, Optional<LocalDate> first, Optional<LocalDate> last) {
        boolean holds = first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
        return new EventTime(
                Optional.of(days.range()),
                Optional.of(days.precision()),
                Optional.of(days.basis()),
                Optional.of(days.confidence()),
                holds ? first : Optional.empty(),
                last);
    }

    private static Optional<LikelyDays> told(List<Report> reports, DateRange range) {
        return reports.stream()
                .filter(report -> report.range().equals(Optional.of(range)))
                .flatMap(report -> report.event().inferred().days().stream())
                .filter(days -> days.range().equals(range))
                .max(Comparator.comparingDouble(LikelyDays::confidence));
    }

    /** The likeliest; of two articles' news, that of the first. */
    private static Optional<LikelyDays> inferred(List<Report> reports) {
        var carried = reports.stream()
                .flatMap(report -> report.event().inferred().days().stream())
                .filter(days -> days.basis() != DateBasis.NEWS)
                .max(Comparator.comparingDouble(LikelyDays::confidence));
        var news = reports.stream()
                .flatMap(report -> report.event().inferred().days().stream())
                .filter(days -> days.basis() == DateBasis.NEWS)
                .min(Comparator.comparing(LikelyDays::range)
                        .thenComparing(LikelyDays::confidence, Comparator.reverseOrder()));
        boolean isCarried = carried.isPresent()
                && (news.isEmpty() || carried.get().confidence() >= news.get().confidence());
        return isCarried ? carried : news;
    }

    private static Optional<LocalDate> lastDay(List<Report> reports) {
        return reports.stream()
                .filter(report ->
                        REAL.contains(report.event().status()) && report.event().form() != TriggerForm.FUTURE)
                .flatMap(report -> report.article().publishedOn().stream())
                .min(Comparator.naturalOrder());
    }
}
