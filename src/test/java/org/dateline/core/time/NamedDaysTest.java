package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reader that the grammar is judged by, on days looked up in a calendar. */
class NamedDaysTest {

    @Test
    void timexValuesNameTheirDays() {
        assertEquals(days("2020-12-28", "2021-01-03"), NamedDays.ofTimex("2020-W53"));
        assertEquals(days("2021-01-02", "2021-01-03"), NamedDays.ofTimex("2020-W53-WE"));
        assertEquals(days("2024-02-01", "2024-02-29"), NamedDays.ofTimex("2024-02"));
        assertEquals(days("2024-02-29", "2024-02-29"), NamedDays.ofTimex("2024-02-29T16:30"));
        assertEquals(days("2019-06-01", "2019-08-31"), NamedDays.ofTimex("2019-SU"));
        assertEquals(days("2019-07-01", "2019-12-31"), NamedDays.ofTimex("2019-H2"));
        assertEquals(days("1990-01-01", "1999-12-31"), NamedDays.ofTimex("199X"));
        assertEquals(days("2021-05-03", "2021-05-05"), NamedDays.ofTimex("2021-05-03/2021-05-05"));
    }

    @Test
    void edtfNamesTheSameDaysInItsOwnSpelling() {
        assertEquals(NamedDays.ofTimex("2019-SU"), NamedDays.ofEdtf("2019-22"));
        assertEquals(NamedDays.ofTimex("2019-Q4"), NamedDays.ofEdtf("2019-36"));
        assertEquals(NamedDays.ofTimex("2019-H2"), NamedDays.ofEdtf("2019-41"));
        assertEquals(NamedDays.ofTimex("2020-W53"), NamedDays.ofEdtf("2020-12-28/2021-01-03"));
        assertEquals(days("2024-02-29", "2024-02-29"), NamedDays.ofEdtf("2024-02-29T16:30:00"));
    }

    @Test
    void whatIsOpenNamesNoDays() {
        for (var value :
                List.of("XXXX-WXX-5", "2019-XX-XX", "XXXX-XX-XXT16:30", "PAST_REF", "P2.5Y", "PTXM", "BC0480")) {
            assertEquals(Optional.empty(), NamedDays.ofTimex(value), value);
        }
    }

    @Test
    void whatIsNoValueIsRefused() {
        for (var value : List.of("2023-02-29", "2021-W53", "2021-13", "P2.5.5D", "Friday", "2024-02-14T25:00")) {
            assertThrows(DateTimeException.class, () -> NamedDays.ofTimex(value), value);
        }
        assertThrows(DateTimeException.class, () -> NamedDays.ofEdtf("2019-Q4"));
    }

    private static Optional<NamedDays> days(String first, String last) {
        return Optional.of(new NamedDays(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
