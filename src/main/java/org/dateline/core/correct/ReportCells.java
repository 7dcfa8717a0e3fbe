package org.dateline.core.correct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.TimeMention;

/** The cells of {@code event_mentions} that may be corrected, and how. */
final class ReportCells {

    private final Map<String, Cell<ReportDraft>> cells = new HashMap<>();

    /** {@code times} are the time expressions of the article, for a report may turn to another one. */
    ReportCells(Modes modes, MentionIds ids, List<TimeMention> times, EntityNames names) {
        cells.putAll(Happening.cells(modes, draft -> draft.what));
        cells.put(
                "date_id",
                new Cell<>(
                        draft -> draft.time.map(ids::of).orElse(""),
                        (draft, value) -> draft.time = Cell.given(value).map(id -> time(id, ids, times))));
        cells.put("date_start", Cell.firstDay(ReportCells::days, ReportCells::setDate));
        cells.put("date_end", new Cell<>(draft -> Cell.text(days(draft).map(DateRange::last)), ReportCells::setEnd));
        cells.put(
                "place_name",
                new Cell<>(draft -> draft.placeName.orElse(""), (draft, value) -> draft.placeName = Cell.given(value)));
        cells.put(
                "reported_by",
                new Cell<>(
                        draft -> EntityNames.text(draft.reportedBy),
                        (draft, value) -> draft.reportedBy = names.speaker(value)));
    }

    Cell<ReportDraft> of(String column) {
        return Cell.in(cells, column);
    }

    Set<String> columns() {
        return cells.keySet();
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
