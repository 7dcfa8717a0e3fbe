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
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;

/** The cells of {@code events} that may be corrected, and how. */
final class EventCells {

    private final Modes modes;
    private final Function<CountryCode, String> countryNames;
    private final Map<String, Cell<EventDraft>> cells = new HashMap<>();

    EventCells(Modes modes, Function<CountryCode, String> countryNames) {
        this.modes = modes;
        this.countryNames = countryNames;
        cells.put("event_type", new Cell<>(draft -> draft.type.toString(), this::setType));
        cells.put("event_mode", new Cell<>(draft -> draft.mode.orElse(""), this::setMode));
        cells.put(
                "event_status",
                new Cell<>(
                        draft -> draft.status.toString(),
                        (draft, value) -> draft.status = Codes.of(EventStatus.class, value)));
        cells.put(
                "iso3c",
                new Cell<>(draft -> Cell.text(draft.country), (draft, value) -> draft.country = Cell.country(value)));
        putDate();
        putSide("actor_", draft -> draft.actor, (draft, side) -> draft.actor = side);
        putSide("recipient_", draft -> draft.recipient, (draft, side) -> draft.recipient = side);
    }

    Cell<EventDraft> of(String column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(() -> new IllegalArgumentException("events have no column " + column));
    }

    Set<String> columns() {
        return cells.keySet();
    }

    private void setType(EventDraft draft, String value) {
        draft.type = PloverType.valueOf(value);
        draft.mode = modes.kept(draft.type, draft.mode);
        draft.score = modes.score(draft.type, draft.mode);
    }

    private void setMode(EventDraft draft, String value) {
        draft.mode = modes.of(draft.type, value);
        draft.score = modes.score(draft.type, draft.mode);
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
        return Cell.given(name).map(known -> new EventSide(known, side.flatMap(EventSide::country), Optional.empty()));
    }

    /** A side that was named like its country is named like the new one. */
    private Optional<EventSide> of(Optional<EventSide> side, Optional<CountryCode> country) {
        var named = side.map(EventSide::name);
        boolean isState =
                named.isEmpty() || named.equals(side.flatMap(EventSide::country).map(countryNames));
        var name = isState ? country.map(countryNames).or(() -> named) : named;
        return name.map(known -> new EventSide(known, country, side.flatMap(EventSide::entityId)));
    }
}
