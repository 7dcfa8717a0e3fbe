package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<String> kin,
        Who actor,
        Who recipient,
        Who named,
        Optional<DateRange> days,
        Optional<LocalDate> published,
        Set<String> places,
        Set<CountryCode> placeCountries,
        Set<CountryCode> likelyCountries,
        Set<String> numbers,
        boolean inLead,
        int rivals,
        Set<Lane> lanes,
        Bag words,
        float[] wordWeights) {

    private static final Comparator<Report> IN_ORDER = Comparator.comparing(Report::ref);

    static Telling of(int article, Report report, WordWeights words) {
        var event = report.event();
        var bag = Bag.of(event.sentence());
        return new Telling(
                article,
                List.of(report),
                Set.of(event.type()),
                event.mode().map(Set::of).orElse(Set.of()),
                Set.of(event.cues().stem()),
                event.cues().kin(),
                report.actors(),
                report.recipients(),
                report.named(),
                event.range(),
                report.article().publishedOn(),
                event.placeName().map(Set::of).orElse(Set.of()),
                event.country().map(Set::of).orElse(Set.of()),
                event.inferred()
                        .country()
                        .map(likely -> Set.of(likely.country()))
                        .orElse(Set.of()),
                numbers(event),
                event.cues().lead(),
                0,
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
        both.sort(IN_ORDER);
        var bag = words.with(other.words);
        return new Telling(
                article,
                both,
                Who.joined(types, other.types),
                Who.joined(modes, other.modes),
                Who.joined(stems, other.stems),
                Who.joined(kin, other.kin),
                actor.with(other.actor),
                recipient.with(other.recipient),
                named.with(other.named),
                tighter(days, other.days),
                published,
                Who.joined(places, other.places),
                Who.joined(placeCountries, other.placeCountries),
                Who.joined(likelyCountries, other.likelyCountries),
                Who.joined(numbers, other.numbers),
                inLead || other.inLead,
                0,
                Who.joined(lanes, other.lanes),
                bag,
                weights.of(bag));
    }

    /** The numbers by which its sides are told: "23 pirates". */
    private static Set<String> numbers(EventSummary event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(side -> Arrays.stream(side.text().split("[^0-9]+")))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same among so many others of its article that are of a type with it. */
    Telling withRivals(int number) {
        return new Telling(
                article,
                reports,
                types,
                modes,
                stems,
                kin,
                actor,
                recipient,
                named,
                days,
                published,
                places,
                placeCountries,
                likelyCountries,
                numbers,
                inLead,
                number,
                lanes,
                words,
                wordWeights);
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
        return reports.get(0);
    }

    /** Whether one party is named and nobody else. */
    boolean hasOneSide() {
        return actor.number() + recipient.number() == 1;
    }

    /** Everybody on either side. */
    Who both() {
        return actor.with(recipient);
    }
}
