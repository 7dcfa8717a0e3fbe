package org.dateline.core.correct;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountryCode;

/**
 * One cell of a draft: reads it as the tables spell it, empty if there is nothing; knows whether it says something already;
 * writes a checked value, or throws a {@link Refusal}.
 */
record Cell<D>(Function<D, String> read, BiPredicate<D, String> says, BiConsumer<D, String> write) {

    Cell(Function<D, String> read, BiConsumer<D, String> write) {
        this(read, (draft, value) -> read.apply(draft).equals(value), write);
    }

    /** A first day: what is written there may be a month or a year, and is the whole date. */
    static <D> Cell<D> firstDay(Function<D, Optional<DateRange>> days, BiConsumer<D, String> write) {
        return new Cell<>(
                draft -> text(days.apply(draft).map(DateRange::start)),
                (draft, value) ->
                        days.apply(draft).equals(DateValue.parse(value).map(DateValue::range)),
                write);
    }

    /** The cell of a column that has one. */
    static <D> Cell<D> in(Map<String, Cell<D>> cells, String column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + column));
    }

    /** Puts the new value into the draft if the correction fits. */
    CorrectionVerdict correct(D draft, Correction correction) {
        var before = read.apply(draft);
        if (says.test(draft, correction.newValue())) {
            return CorrectionVerdict.noLongerFits(correction, "the cell says that by itself");
        }
        if (correction.expectedValue().filter(old -> !old.equals(before)).isPresent()) {
            return CorrectionVerdict.noLongerFits(
                    correction, before.isEmpty() ? "the cell is empty now" : "the cell says \"" + before + "\" now");
        }
        try {
            write.accept(draft, correction.newValue());
            return CorrectionVerdict.applied(correction, before);
        } catch (Refusal refusal) {
            return CorrectionVerdict.refused(correction, refusal.reason());
        }
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    static Optional<CountryCode> country(String value) {
        return given(value).map(CountryCode::of);
    }
}
