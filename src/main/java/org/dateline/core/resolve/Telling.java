package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.PloverType;

/**
 * What one article tells of one happening, filled from all its reports of it: every type, side, day and place that any of
 * them has. {@code article} is the article's number in the run.
 */
record Telling(
        int article,
        List<Report> reports,
        Set<PloverType> types,
        Set<String> modes,
        Set<String> stems,
        Who actor,
        Who recipient,
        Optional<DateRange> days,
        Optional<LocalDate> published,
        Set<String> places,
        Set<CountryCode> placeCountries,
        Set<Lane> lanes,
        Bag words,
        float[] wordWeights) {

    static Telling of(int article, Report report, WordWeights words) {
        var event = report.event();
        var bag = Bag.of(event.sentence());
        return new Telling(
                article,
                List.of(report),
                Set.of(event.type()),
                event.mode().map(Set::of).orElse(Set.of()),
                Set.of(event.cues().stem()),
                report.actors(),
                report.recipients(),
                event.range(),
                report.article().publishedOn(),
                event.placeName().map(Set::of).orElse(Set.of()),
                event.country().map(Set::of).orElse(Set.of()),
                Set.of(Lane.of(event.status())),
                bag,
                words.of(bag));
    }

    /** All reports of one article that are of one happening. */
    static Telling of(List<Telling> parts, WordWeights words) {
        var all = parts.get(0);
        for (var part : parts.subList(1, parts.size())) {
            all = all.with(part, words);
        }
        return all;
    }

    private Telling with(Telling other, WordWeights weights) {
        var both = new ArrayList<>(reports);
        both.addAll(other.reports);
        var bag = words.with(other.words);
        return new Telling(
                article,
                both,
                Who.joined(types, other.types),
                Who.joined(modes, other.modes),
                Who.joined(stems, other.stems),
                actor.with(other.actor),
                recipient.with(other.recipient),
                tighter(days, other.days),
                published,
                Who.joined(places, other.places),
                Who.joined(placeCountries, other.placeCountries),
                Who.joined(lanes, other.lanes),
                bag,
                weights.of(bag));
    }

    private static Optional<DateRange> tighter(Optional<DateRange> one, Optional<DateRange> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(length(one.get()) <= length(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    static long length(DateRange range) {
        return range.end().toEpochDay() - range.start().toEpochDay();
    }

    Report first() {
        return reports.stream().min(Comparator.comparing(Report::ref)).orElseThrow();
    }

    /** Everybody on either side. */
    Who both() {
        return actor.with(recipient);
    }
}
