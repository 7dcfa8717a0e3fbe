package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublishedBasis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as crawlers, databases, feeds and people write them; and values that name none, or two. */
class DateShapeTest {

    @TestFactory
    Stream<DynamicTest> everyShapeReadsItsExample() {
        return DateShape.ALL.stream()
                .map(shape -> DynamicTest.dynamicTest(
                        shape.id(), () -> assertEquals(Optional.of(shape.means()), read(shape.example()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-11-21 | 2022-11-21",
                "2022-11-21Z | 2022-11-21",
                "2022-11-21 23:59:59.123456+00:00 | 2022-11-21",
                "2022/11/21, 10:00 | 2022-11-21",
                "20221121 | 2022-11-21",
                "20221121T101500Z | 2022-11-21",
                "20221121101500 | 2022-11-21",
                "202211211015 | 2022-11-21",
                "2022112110 | 2022-11-21",
                "1610121600 | 2021-01-08",
                "946684800 | 2000-01-01",
                "1669031999123 | 2022-11-21",
                "3.4.2021 | 2021-04-03",
                "Mo 3.4.2021 | ",
                "13/04/2021 10:00 | 2021-04-13",
                "04-13-2021 | 2021-04-13",
                "04/04/2021 | 2021-04-04",
                "03/04/2021 | ",
                "21 November 2022 | 2022-11-21",
                "Monday, 21 November 2022 | 2022-11-21",
                "21st of November 2022 | 2022-11-21",
                "Sept. 5, 2022 | 2022-09-05",
                "Mon Nov 21 10:00:00 UTC 2022 | 2022-11-21",
                "31.11.2022 | ",
                "1234567 | ",
                "12345 | ",
                "9999999999999 | ",
                "00000000 | ",
            })
    void whatIsOneDayIsReadAndWhatIsTwoIsNot(String value, String day) {
        assertEquals(Optional.ofNullable(day), read(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "n/a", "2022-13-01", "N 21 2022", "week 12"})
    void whatIsNoDayIsNone(String value) {
        assertEquals(Optional.empty(), read(value));
    }

    /** Many systems write the last day they know for "no day", or "for ever". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31",
                "9999-12-31T23:59:59Z",
                "9999/12/31",
                "99991231",
                "99991231235959",
                "31.12.9999",
                "12/31/9999",
                "31 December 9999",
                "Fri, 31 Dec 9999 23:59:59 GMT",
                "9999-12",
                "9999",
                "253402214400",
                "253402214400000",
                "2101-01-01",
                "1 January 2101",
                "0001-01-01"
            })
    void aDayThatStandsForNoneIsNone(String value) {
        assertEquals(Optional.empty(), read(value));
    }

    @Test
    void theCenturyIsReadToItsEnd() {
        assertEquals(Optional.of("2100-12-31"), read("2100-12-31"));
    }

    private static Optional<String> read(String value) {
        return DateClaims.read(new DateClaim(value, PublishedBasis.METADATA))
                .map(date -> date.earliest().toString());
    }
}
