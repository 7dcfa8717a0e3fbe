package org.dateline.core.correct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.TimeMention;

/** The cells of {@code event_mentions} that may be corrected, and how. */
final class ReportCells {

    private final Modes modes;
    private final Map<String, Cell<ReportDraft>> cells;

    /** {@code times} are the time expressions of the article, for a report may turn to another one. */
    ReportCells(Modes modes, MentionIds ids, List<TimeMention> times) {
        this.modes = modes;
        cells = Map.of(
                "event_type", new Cell<>(draft -> draft.type.toString(), this::setType),
                "event_mode", new Cell<>(draft -> draft.mode.orElse(""), this::setMode),
                "event_status",
                        new Cell<>(
                                draft -> draft.status.toString(),
                                (draft, value) -> draft.status = Codes.of(EventStatus.class, value)),
                "date_id",
                        new Cell<>(
                                draft -> draft.time.map(ids::of).orElse(""),
                                (draft, value) -> draft.time = Cell.given(value).map(id -> time(id, ids, times))),
                "date_start", Cell.firstDay(ReportCells::days, ReportCells::setDate),
                "date_end", new Cell<>(draft -> Cell.text(days(draft).map(DateRange::last)), ReportCells::setEnd),
                "iso3c",
                        new Cell<>(
                                draft -> Cell.text(draft.country),
                                (draft, value) -> draft.country = Cell.country(value)),
                "place_name",
                        new Cell<>(
                                draft -> draft.placeName.orElse(""),
                                (draft, value) -> draft.placeName = Cell.given(value)));
    }

    Cell<ReportDraft> of(String column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(() -> new IllegalArgumentException("reports have no column " + column));
    }

    Set<String> columns() {
        return cells.keySet();
    }

    private void setType(ReportDraft draft, String value) {
        draft.type = PloverType.valueOf(value);
        draft.mode = modes.kept(draft.type, draft.mode);
        draft.score = modes.score(draft.type, draft.mode);
    }

    private void setMode(ReportDraft draft, String value) {
        draft.mode = modes.of(draft.type, value);
        draft.score = modes.score(draft.type, draft.mode);
    }

    private static void setDate(ReportDraft draft, String value) {
        var time = draft.dated();
        if (value.isEmpty()) {
            throw new Refusal("empty date_id, then the report has no date");
        }
        var date = DateValue.of(value);
        draft.time = Optional.of(Times.of(time, date.range(), date.precision()));
    }

    private static void setEnd(ReportDraft draft, String value) {
        var time = draft.dated();
        var days = DateValue.ending(time.days(), value);
        draft.time = Optional.of(Times.of(time, days, time.precision().orElse(Granularity.DAY)));
    }

    private static Optional<DateRange> days(ReportDraft draft) {
        return draft.time.flatMap(TimeMention::days);
    }

    private static TimeMention time(String id, MentionIds ids, List<TimeMention> times) {
        return times.stream()
                .filter(time -> ids.of(time).equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("the article has no time expression " + id));
    }
}
