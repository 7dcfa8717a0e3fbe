package org.dateline.core.correct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventSide;

/** The cells of {@code events} that may be corrected, and how. */
final class EventCells {

    private final Function<CountryCode, String> countryNames;
    private final Map<String, Cell<EventDraft>> cells = new HashMap<>();

    EventCells(Modes modes, Function<CountryCode, String> countryNames) {
        this.countryNames = countryNames;
        cells.putAll(Happening.cells(modes, draft -> draft.what));
        putDate();
        putSide("actor_", draft -> draft.actor, (draft, side) -> draft.actor = side);
        putSide("recipient_", draft -> draft.recipient, (draft, side) -> draft.recipient = side);
    }

    Cell<EventDraft> of(String column) {
        return Cell.in(cells, column);
    }

    Set<String> columns() {
        return cells.keySet();
    }

    private void putDate() {
        cells.put("date_start", Cell.firstDay(draft -> draft.range, EventCells::setDate));
        cells.put(
                "date_end",
                new Cell<>(
                        draft -> Cell.text(draft.range.map(DateRange::last)),
                        (draft, value) -> draft.date(
                                Optional.of(DateValue.ending(draft.range, value)),
                                draft.precision.or(() -> Optional.of(Granularity.DAY)))));
        cells.put(
                "date_precision",
                new Cell<>(
                        draft -> Cell.text(draft.precision),
                        (draft, value) -> draft.date(
                                Optional.of(draft.range.orElseThrow(() -> new Refusal("the event has no date"))),
                                Optional.of(Codes.of(Granularity.class, value)))));
    }

    private static void setDate(EventDraft draft, String value) {
        var date = Cell.given(value).map(DateValue::of);
        draft.date(date.map(DateValue::range), date.map(DateValue::precision));
    }

    private void putSide(
            String prefix,
            Function<EventDraft, Optional<EventSide>> read,
            BiConsumer<EventDraft, Optional<EventSide>> write) {
        cells.put(
                prefix + "name",
                new Cell<>(
                        draft -> read.apply(draft).map(EventSide::name).orElse(""),
                        (draft, value) -> write.accept(draft, named(read.apply(draft), value))));
        cells.put(
                prefix + "iso3c",
                new Cell<>(
                        draft -> Cell.text(read.apply(draft).flatMap(EventSide::country)),
                        (draft, value) -> write.accept(draft, of(read.apply(draft), Cell.country(value)))));
    }

    /** Who has another name is somebody else than the entity it was. */
    private static Optional<EventSide> named(Optional<EventSide> side, String name) {
        return Cell.given(name)
                .map(known -> EventSide.corrected(
                        known, side.flatMap(EventSide::country), Optional.empty(), side.flatMap(EventSide::sector)));
    }

    /** A side that was named like its country is named like the new one. */
    private Optional<EventSide> of(Optional<EventSide> side, Optional<CountryCode> country) {
        var named = side.map(EventSide::name);
        boolean isState =
                named.isEmpty() || named.equals(side.flatMap(EventSide::country).map(countryNames));
        var name = isState ? country.map(countryNames).or(() -> named) : named;
        return name.map(known -> EventSide.corrected(
                known, country, side.flatMap(EventSide::entityId), side.flatMap(EventSide::sector)));
    }
}
