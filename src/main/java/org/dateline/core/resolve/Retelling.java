package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.StoryId;

/**
 * Reports with the same trigger in the same sentence of one story: one report, retold. The earliest speaks for all,
 * because a reprint of a later day makes another date of "on Monday".
 */
record Retelling(List<Report> all, Details details) {

    /** The most telling first, so that a vague report finds the precise ones that it may be about. */
    static final Comparator<Retelling> MOST_PRECISE = Comparator.comparingLong(Retelling::days)
            .thenComparingInt(retelling -> retelling.details().missing())
            .thenComparing(Retelling::report, Report.EARLIEST);

    Retelling(List<Report> all) {
        this(all.stream().sorted(Report.EARLIEST).toList(), Details.of(earliest(all)));
    }

    Report report() {
        return all.get(0);
    }

    /** How many days the date spans; more than any date if there is none. */
    long days() {
        return report().range()
                .map(range -> range.end().toEpochDay() - range.start().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    static List<Retelling> of(Collection<Report> reports) {
        Map<Place, List<Report>> places = new HashMap<>();
        for (var report : reports) {
            places.computeIfAbsent(Place.of(report), unseen -> new ArrayList<>(1))
                    .add(report);
        }
        return places.values().stream().map(Retelling::new).sorted(MOST_PRECISE).toList();
    }

    private static Report earliest(List<Report> reports) {
        return reports.stream().min(Report.EARLIEST).orElseThrow();
    }

    private record Place(StoryId story, long sentence, int offset, PloverType type, Lane lane) {

        static Place of(Report report) {
            var event = report.event();
            return new Place(
                    report.story(),
                    Words.hashOf(event.sentence()),
                    event.offsetInSentence(),
                    event.type(),
                    Lane.of(event.status()));
        }
    }
}
