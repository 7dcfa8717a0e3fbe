package org.dateline.run.report;

import java.util.List;
import java.util.Locale;
import org.dateline.run.release.HandWritten;

/** A release with 120 invented events of five countries, three types and three months; some are hostile, some lack a date, a side, an address. */
final class ManyEventsByHand {

    static final String HOSTILE = "=1+1</script><img src=x onerror=alert(1)>\u2028\"'&";

    private static final List<String> COUNTRIES = List.of("KEN", "SOM", "PER", "CHL", "");
    private static final List<String> TYPES = List.of("CONSULT", "ASSAULT", "PROTEST");
    private static final List<String> QUADS = List.of("1", "4", "3");
    private static final List<String> BASES = List.of("explicit", "publication", "news");

    private ManyEventsByHand() {}

    static HandWritten release() {
        var release = HandWritten.release().publishedAnyway();
        for (int i = 0; i < 120; i++) {
            addEvent(release, i);
        }
        return release;
    }

    private static void addEvent(HandWritten release, int i) {
        var id = String.format(Locale.ROOT, "w%016d", 100 + i);
        var day = i % 10 == 9 ? "" : String.format(Locale.ROOT, "2021-%02d-%02d", 3 + i % 3, 1 + i % 28);
        release.add(
                "events",
                id,
                TYPES.get(i % 3),
                "",
                QUADS.get(i % 3),
                "04",
                "2.5",
                day,
                day,
                day.isEmpty() ? "" : "day",
                day.isEmpty() ? "" : BASES.get(i % 7 % 3),
                day.isEmpty() ? "" : "0.9",
                day,
                day,
                i % 11 == 0 ? HOSTILE : "Élan " + i % 4,
                COUNTRIES.get(i * i % 5),
                "GOV",
                "",
                "told",
                "",
                "Otieno " + i % 6,
                COUNTRIES.get(i * 3 % 5),
                "",
                "",
                i % 2 == 0 ? "told" : "inferred",
                "",
                COUNTRIES.get(i % 4),
                i % 4 == 0 ? "Nairobi" : "",
                i % 4 == 0 ? "184745" : "",
                "",
                i % 4 == 0 ? "-1.2833" : "",
                i % 4 == 0 ? "36.8167" : "",
                i % 4 == 0 ? "town" : "",
                "clause",
                "0.9",
                i % 8 == 0 ? "planned" : "occurred",
                "1",
                Integer.toString(1 + i % 3),
                "1",
                "1",
                "2021-05-03",
                i % 13 == 0 ? HOSTILE : "They met, " + i + " of them.",
                i % 17 == 0 ? "javascript:alert(1)" : "https://example.org/" + i,
                i % 19 == 0 ? HOSTILE : "Title " + i,
                "0.9",
                i % 3 == 1 ? "" + i : "",
                i % 6 == 1 ? "" + i : "",
                "",
                "");
    }
}
