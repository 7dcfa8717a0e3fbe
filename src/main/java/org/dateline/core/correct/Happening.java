package org.dateline.core.correct;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;

/** What an event and a report of one have in common, while it is being corrected: what happened, whether, and where. */
final class Happening {

    PloverType type;
    Optional<String> mode;
    double score;
    EventStatus status;
    Optional<CountryCode> country;

    Happening(PloverType type, Optional<String> mode, double score, EventStatus status, Optional<CountryCode> country) {
        this.type = type;
        this.mode = mode;
        this.score = score;
        this.status = status;
        this.country = country;
    }

    /** Its cells, by column, in a draft that has one. */
    static <D> Map<String, Cell<D>> cells(Modes modes, Function<D, Happening> of) {
        return Map.of(
                "event_type",
                new Cell<>(
                        draft -> of.apply(draft).type.toString(),
                        (draft, value) -> of.apply(draft).type(PloverType.valueOf(value), modes)),
                "event_mode",
                new Cell<>(
                        draft -> of.apply(draft).mode.orElse(""),
                        (draft, value) -> of.apply(draft).mode(value, modes)),
                "event_status",
                new Cell<>(
                        draft -> of.apply(draft).status.toString(),
                        (draft, value) -> of.apply(draft).status = Codes.of(EventStatus.class, value)),
                "iso3c",
                new Cell<>(
                        draft -> Cell.text(of.apply(draft).country),
                        (draft, value) -> of.apply(draft).country = Cell.country(value)));
    }

    private void type(PloverType another, Modes modes) {
        type = another;
        mode = modes.kept(type, mode);
        score = modes.score(type, mode);
    }

    private void mode(String value, Modes modes) {
        mode = modes.of(type, value);
        score = modes.score(type, mode);
    }
}
