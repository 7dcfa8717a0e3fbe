package org.dateline.run.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A table of the user, tab-separated with a head line, read line by line; what is wrong is told with file and line. */
final class OwnTable {

    /** One line of the table. */
    final class Line {

        private final int number;
        private final List<String> cells;

        private Line(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        int number() {
            return number;
        }

        /** The cell, or nothing between the quotes if there is none. */
        String cell(String column) {
            int at = header.indexOf(column);
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }

        List<String> list(String column) {
            return cell(column).isEmpty()
                    ? List.of()
                    : Arrays.stream(cell(column).split("\\|", -1))
                            .map(String::strip)
                            .toList();
        }

        /** The line with all columns of the built-in table, in its order. */
        String row() {
            return String.join("\t", columns.stream().map(this::cell).toList());
        }

        void refuse(String reason) {
            OwnTable.this.refuse(number, reason);
        }
    }

    private final String file;
    private final List<String> columns;
    private final List<String> needed;
    private final List<String> problems;
    private List<String> header = List.of();

    /** {@code columns} are those of the built-in table; a table of the user may leave out what is not {@code needed}. */
    OwnTable(String file, List<String> columns, List<String> needed, List<String> problems) {
        this.file = file;
        this.columns = columns;
        this.needed = needed;
        this.problems = problems;
    }

    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    /** Gives each line to {@code check} and returns them all; none if the head line is not understood. */
    List<Line> read(String text, Consumer<Line> check) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line :
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            if (!isRow(line)) {
                continue;
            }
            if (!header.isEmpty()) {
                lines.add(new Line(number, cells(line)));
            } else if (!readHeader(number, cells(line))) {
                return List.of(); // without its head the rest of the table cannot be judged
            }
        }
        lines.forEach(line -> check(line, check));
        return lines;
    }

    private void check(Line line, Consumer<Line> check) {
        if (line.cells.size() > header.size()) {
            line.refuse("a cell too many");
        } else {
            check.accept(line);
        }
    }

    private boolean readHeader(int number, List<String> cells) {
        if (cells.containsAll(needed) && columns.containsAll(cells)) {
            header = cells;
            return true;
        }
        var more = columns.stream().filter(column -> !needed.contains(column)).toList();
        refuse(
                number,
                "the first line names the columns, with a tab between: " + String.join(", ", needed)
                        + (more.isEmpty() ? "" : "; if you like also " + String.join(", ", more)));
        return false;
    }

    private void refuse(int number, String reason) {
        problems.add(file + ", line " + number + ": " + reason);
    }
}
