package org.dateline.io.output;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.SideBasis;
import org.dateline.core.table.EventRow;

/** Events that differ in every cell as those of many articles do: a few countries, many names, sentences of their own. */
final class ManyEvents {

    private static final List<String> COUNTRIES = List.of("KEN", "PER", "UKR", "JPN", "NOR", "CHL", "VNM", "TUN");
    private static final List<String> VERBS =
            List.of("met in the capital", "signed the treaty", "protested against the price of bread", "was arrested");
    private static final PloverType[] TYPES = PloverType.values();

    private ManyEvents() {}

    /** The event of a number; ids rise with the numbers. */
    static EventRow row(int number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        var type = TYPES[(int) Long.remainderUnsigned(mixed >>> 7, TYPES.length)];
        var day = number % 5 == 0 ? null : LocalDate.of(2024, 12, 31).minusDays(Math.floorMod(mixed >>> 11, 9000));
        var actor = "Actor " + Math.floorMod(mixed >>> 13, 40_000);
        var recipient = number % 3 == 0 ? null : "Recipient " + Math.floorMod(mixed >>> 17, 40_000);
        return new EventRow(
                "w%08x%08x".formatted(number, (int) mixed),
                type,
                number % 4 == 0 ? "visit" : null,
                type.quadClass(),
                "04",
                type.quadClass() > 2 ? -4.5 : 2.5,
                day,
                day,
                day == null ? null : Granularity.DAY,
                day == null ? null : DateBasis.PUBLICATION,
                day == null ? null : 0.9,
                day,
                day,
                actor,
                country(mixed >>> 19),
                null,
                "e%016x".formatted(mixed >>> 1),
                SideBasis.TOLD,
                null,
                recipient,
                recipient == null ? null : country(mixed >>> 23),
                null,
                null,
                recipient == null ? null : SideBasis.TOLD,
                null,
                country(mixed >>> 29),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EventStatus.OCCURRED,
                1 + number % 3,
                1 + number % 3,
                1,
                1,
                LocalDate.of(2025, 1, 1).minusDays(Math.floorMod(mixed >>> 11, 9000)),
                actor + ", who has led the delegation since spring, " + VERBS.get((int) (mixed >>> 62)) + " on day "
                        + number + ", two officials told reporters in the evening.",
                null,
                "Day " + number,
                0.5 + Math.floorMod(mixed >>> 31, 50) / 100.0,
                null,
                null,
                null,
                null);
    }

    private static String country(long seed) {
        return COUNTRIES.get((int) Math.floorMod(seed, (long) COUNTRIES.size()));
    }
}
