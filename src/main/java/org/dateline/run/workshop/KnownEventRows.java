package org.dateline.run.workshop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Known events of the user, checked line by line and put before the built-in ones, so that of equal wordings the user's
 * counts.
 */
final class KnownEventRows {

    private static final String DATE = "date";
    private static final String WORDINGS = "wordings";

    private KnownEventRows() {}

    /** The joined table; adds to {@code problems} what is wrong with the user's part. */
    static String joined(String file, String own, String builtIn, List<String> problems) {
        var lines = builtIn.lines().filter(OwnTable::isRow).toList();
        var table = new OwnTable(file, OwnTable.cells(lines.get(0)), List.of(DATE, WORDINGS), problems);
        var all = new ArrayList<>(lines.subList(0, 1));
        table.read(own, KnownEventRows::check).forEach(line -> all.add(line.row()));
        all.addAll(lines.subList(1, lines.size()));
        return String.join("\n", all) + "\n";
    }

    private static void check(OwnTable.Line line) {
        checkDate(line, line.cell(DATE));
        for (var wording : line.cell(WORDINGS).split("\\|", -1)) {
            if (wording.chars().noneMatch(Character::isLetterOrDigit) || wording.matches("(.*\\s)?/[VN](\\s.*)?")) {
                line.refuse("\"" + wording + "\" is no wording of an event");
            }
        }
    }

    private static void checkDate(OwnTable.Line line, String date) {
        try {
            var days = Arrays.stream(date.split("/", -1)).map(LocalDate::parse).toList();
            if (days.size() > 2 || days.get(days.size() - 1).isBefore(days.get(0))) {
                line.refuse(date + " is not a first and a last day");
            }
        } catch (DateTimeException noDate) {
            line.refuse("\"" + date + "\" is not a day (YYYY-MM-DD) or a first and a last day (YYYY-MM-DD/YYYY-MM-DD)");
        }
    }
}
