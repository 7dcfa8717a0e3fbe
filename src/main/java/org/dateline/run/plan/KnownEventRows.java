package org.dateline.run.plan;

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

    private final String file;
    private final List<String> columns;
    private final List<String> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header = List.of();

    private KnownEventRows(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The joined table; adds to {@code problems} what is wrong with the user's part. */
    static String joined(String file, String own, String builtIn, List<String> problems) {
        var lines = builtIn.lines().filter(KnownEventRows::isRow).toList();
        var events = new KnownEventRows(file, cells(lines.get(0)));
        events.readAll(own.startsWith("\uFEFF") ? own.substring(1) : own);
        problems.addAll(events.problems);
        var all = new ArrayList<>(lines.subList(0, 1));
        all.addAll(events.rows);
        all.addAll(lines.subList(1, lines.size()));
        return String.join("\n", all) + "\n";
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private void readAll(String own) {
        int number = 0;
        for (var line : own.lines().toList()) {
            number++;
            if (isRow(line)) {
                int before = problems.size();
                read(number, cells(line));
                if (header.isEmpty() && problems.size() > before) {
                    return; // without its head the rest of the table cannot be judged
                }
            }
        }
    }

    private void read(int number, List<String> cells) {
        if (header.isEmpty()) {
            readHeader(number, cells);
        } else if (cells.size() > header.size()) {
            refuse(number, "a cell too many");
        } else {
            checkDate(number, cell(DATE, cells));
            checkWordings(number, cell(WORDINGS, cells));
            rows.add(String.join(
                    "\t", columns.stream().map(column -> cell(column, cells)).toList()));
        }
    }

    private void readHeader(int number, List<String> cells) {
        if (cells.containsAll(List.of(DATE, WORDINGS)) && columns.containsAll(cells)) {
            header = cells;
        } else {
            refuse(number, "the first line names the columns, with a tab between: date, wordings");
        }
    }

    private String cell(String column, List<String> cells) {
        int at = header.indexOf(column);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private void checkDate(int number, String date) {
        try {
            var days = Arrays.stream(date.split("/", -1)).map(LocalDate::parse).toList();
            if (days.size() > 2 || days.get(days.size() - 1).isBefore(days.get(0))) {
                refuse(number, date + " is not a first and a last day");
            }
        } catch (DateTimeException noDate) {
            refuse(
                    number,
                    "\"" + date + "\" is not a day (YYYY-MM-DD) or a first and a last day (YYYY-MM-DD/YYYY-MM-DD)");
        }
    }

    private void checkWordings(int number, String wordings) {
        for (var wording : wordings.split("\\|", -1)) {
            if (wording.chars().noneMatch(Character::isLetterOrDigit) || wording.matches("(.*\\s)?/[VN](\\s.*)?")) {
                refuse(number, "\"" + wording + "\" is no wording of an event");
            }
        }
    }

    private void refuse(int number, String reason) {
        problems.add(file + ", line " + number + ": " + reason);
    }
}
