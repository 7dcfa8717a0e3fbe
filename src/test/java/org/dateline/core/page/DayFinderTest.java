package org.dateline.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFinderTest {

    private static final DayFinder DAYS =
            DayFinder.load(name -> Files.newInputStream(Path.of("src/main/resources", name)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-03-05T10:00:00Z           | 2021-03-05 | 2021-03-05
                    20210305                       | 2021-03-05 | 2021-03-05
                    Posted 03/04/2021              |            | 2021-04-03
                    Posted 04/13/2021 at 5 pm      | 2021-04-13 | 2021-04-13
                    3.4.2021                       | 2021-04-03 | 2021-04-03
                    Saturday 3rd April, 2021       | 2021-04-03 | 2021-04-03
                    Apr. 3, 2021 7:15 p.m.         | 2021-04-03 | 2021-04-03
                    Samstag, 3. April 2021, 9 Uhr  | 2021-04-03 | 2021-04-03
                    le 1er février 2021                   | 2021-02-01 | 2021-02-01
                    3 de marzo de 2021             | 2021-03-03 | 2021-03-03
                    2021年4月3日               | 2021-04-03 | 2021-04-03
                    1,000 people in 2021           |            |
                    Room 12, door 2021             |            |
                    31/31/2021                     |            |
                    """)
    void aDayIsFoundWhereOneIsNamed(String text, String monthFirst, String dayFirst) {
        assertEquals(monthFirst, DAYS.find(text, false).orElse(null));
        assertEquals(dayFirst, DAYS.find(text, true).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://lindal.example/2021/03/05/sluice      | 2021-03-05
                    https://lindal.example/2021/mar/05/sluice     | 2021-03-05
                    https://lindal.example/2021/world/03/05/      | 2021-03-05
                    https://lindal.example/news-20210305.html     | 2021-03-05
                    https://lindal.example/2021/sluice/05/        |
                    https://lindal.example/2021/13/05/sluice      |
                    """)
    void anAddressNamesADay(String address, String day) {
        assertEquals(day, AddressDay.find(address, DAYS).orElse(null));
    }

    @Test
    void aDayOfAChangeIsNotTheDayOfPublication() {
        assertTrue(DAYS.saysModified("Last updated 5 May 2022"));
        assertTrue(DAYS.saysModified("Mis \u00e0 jour le 5 mai 2022"));
        assertTrue(DAYS.saysModified("\u00a9 2022"));
        assertFalse(DAYS.saysModified("Published 4 May 2022, updated 5 May 2022"));
    }
}
