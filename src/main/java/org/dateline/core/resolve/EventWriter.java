package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventId;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;

/**
 * Writes down what the gathered reports of one event say together: each fact from the best report that has it. The id
 * comes from the earliest report, because articles that come later leave that as it is.
 */
final class EventWriter {

    private EventWriter() {}

    static Event event(EventId id, EventGroup group) {
        var reports = group.reports().stream().sorted(Report.BEST).toList();
        var best = reports.get(0);
        var typical = reports.stream()
                .filter(report -> report.event().type() == best.event().type())
                .filter(report -> report.event().mode().isPresent())
                .findFirst()
                .orElse(best);
        var actor = side(reports, Report::actor, Report::likelyActor);
        return new Event(
                id,
                best.event().type(),
                typical.event().mode(),
                typical.event().score(),
                WhenWriter.of(reports, group.range()),
                actor,
                side(met(reports, actor, best.event().type()), Report::recipient, Report::likelyRecipient),
                WhereWriter.of(reports),
                status(reports),
                reports.stream().map(Report::ref).toList(),
                distinct(reports.stream().map(report -> report.article().articleId())),
                distinct(reports.stream().map(Report::story)),
                distinct(reports.stream().flatMap(report -> report.article().publisher().stream())),
                reports.stream()
                        .flatMap(report -> report.article().publishedOn().stream())
                        .min(Comparator.naturalOrder()),
                best.event().sentence(),
                best.article().url(),
                best.article().title(),
                best.event().confidence(),
                Tolls.of(reports, CountOf.DEAD),
                Tolls.of(reports, CountOf.INJURED));
    }

    static EventId id(EventGroup group) {
        var earliest = group.reports().stream().min(Report.EARLIEST).orElseThrow();
        return EventId.from(
                earliest.article().articleId().toString(),
                Integer.toString(earliest.event().triggerStart()),
                earliest.event().type().toString());
    }

    /** Who exactly, if any report says so; the likeliest country, if none names anybody or none knows whose they are. */
    private static Optional<EventSide> side(
            List<Report> reports,
            Function<Report, Optional<EventSide>> side,
            Function<Report, Optional<EventSide>> likely) {
        var told = first(
                        reports,
                        report -> side.apply(report)
                                .filter(known -> known.entityId().isPresent()))
                .or(() -> first(
                        reports,
                        report -> side.apply(report)
                                .filter(known -> known.country().isPresent())))
                .or(() -> first(reports, side));
        var likeliest = reports.stream()
                .flatMap(report -> likely.apply(report).stream())
                .max(Comparator.comparing(found -> found.confidence().orElse(0.0)));
        return told.isEmpty() ? likeliest : told.map(known -> known.of(likeliest));
    }

    /** Of "met the president of Niger" and "came to Oslo" the first says whom Norway met: those reports come first that name another country. */
    private static List<Report> met(List<Report> reports, Optional<EventSide> actor, PloverType type) {
        var own = actor.flatMap(EventSide::country);
        if (!type.isTogether() || own.isEmpty()) {
            return reports;
        }
        var abroad = reports.stream()
                .filter(report -> report.recipient()
                        .flatMap(EventSide::country)
                        .filter(country -> !own.get().equals(country))
                        .isPresent())
                .toList();
        return abroad.isEmpty() ? reports : abroad;
    }

    private static EventStatus status(List<Report> reports) {
        return reports.stream()
                .map(report -> report.event().status())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <T> Optional<T> first(List<Report> reports, Function<Report, Optional<T>> fact) {
        return reports.stream().flatMap(report -> fact.apply(report).stream()).findFirst();
    }

    private static int distinct(Stream<?> values) {
        return (int) values.distinct().count();
    }
}
