package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.TimeMention;
import org.junit.jupiter.api.Test;

/** Whatever the day of publication, the columns of a date say the same thing: read with every example of every rule. */
class ValuesAgreeTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(1999, 6, 15),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(9999, 12, 31));

    @Test
    void daysPrecisionAndBothNotationsAgree() {
        var wrong = new ArrayList<String>();
        int seen = 0;
        for (var rule : Reader.FINDER.rules()) {
            for (var text : rule.entry().examples().keySet()) {
                var annotated = Reader.annotate(text);
                for (var day : DAYS) {
                    var published = Reader.published(DateRange.of(day), Granularity.DAY);
                    for (var mention : Reader.FINDER.find(annotated, Optional.of(published))) {
                        seen++;
                        if (!agrees(mention)) {
                            wrong.add(rule.id() + " on " + day + ": " + mention);
                        }
                        assertEquals(text, annotated.text());
                        assertTrue(mention.span().end() <= text.length(), text);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 500, "only " + seen + " dates");
    }

    private static boolean agrees(TimeMention mention) {
        if (mention.range().isEmpty()) {
            return mention.precision().isEmpty() && mention.basis().isEmpty();
        }
        var range = mention.range().get();
        return mention.status() == DateStatus.RESOLVED
                && has(range, mention.precision().orElseThrow())
                && edtf(range, mention.precision().orElseThrow(), mention.edtf().orElse(""))
                && timex(range, mention.precision().orElseThrow(), mention.timexValue());
    }

    /** A range is one unit of its precision, or several days in a row. */
    private static boolean has(DateRange range, Granularity precision) {
        var start = range.start();
        var one = switch (precision) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusDays(start.getDayOfWeek().getValue() == 6 ? 2 : 7);
            case MONTH -> start.plusMonths(1);
            case QUARTER, SEASON -> start.plusMonths(3);
            case HALF -> start.plusMonths(6);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
            case CENTURY -> start.plusYears(100);
        };
        boolean several = precision == Granularity.DAY;
        return range.end().equals(one) || several && range.end().isAfter(one);
    }

    private static boolean edtf(DateRange range, Granularity precision, String edtf) {
        var ends = edtf.split("/");
        return switch (precision) {
            case DAY ->
                ends[0].startsWith(range.start().toString())
                        && ends[ends.length - 1].startsWith(range.last().toString());
            case WEEK -> edtf.equals(range.start() + "/" + range.last());
            case MONTH -> edtf.equals(range.start().toString().substring(0, 7));
            case YEAR ->
                ends[0].equals(range.start().toString().substring(0, 4))
                        && ends[ends.length - 1].equals(range.last().toString().substring(0, 4));
            case DECADE, CENTURY -> fits(edtf, range);
            case QUARTER, HALF, SEASON -> edtf.length() == 7 && Integer.parseInt(edtf.substring(5)) >= 21;
        };
    }

    private static boolean timex(DateRange range, Granularity precision, String timex) {
        return switch (precision) {
            case DAY, MONTH, YEAR ->
                timex.startsWith(range.start().toString().substring(0, precision == Granularity.YEAR ? 4 : 7));
            case WEEK -> timex.contains("-W");
            case QUARTER -> timex.contains("-Q");
            case HALF -> timex.contains("-H");
            case SEASON -> timex.matches("\\d{4}-(SP|SU|FA|WI)");
            case DECADE, CENTURY -> fits(timex, range);
        };
    }

    /** "199X" and "19XX": the digits that are there are those of the first and the last year. */
    private static boolean fits(String value, DateRange range) {
        var digits = value.replace("X", "");
        return range.start().toString().startsWith(digits)
                && range.last().toString().startsWith(digits)
                && value.length() == 4;
    }
}
