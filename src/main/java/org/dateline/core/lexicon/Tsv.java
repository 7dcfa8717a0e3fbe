package org.dateline.core.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A tab-separated table: the first line that is not a {@code #} comment names the columns, every further line is a row.
 * Empty cells at the end of a line may be left out; a cell too many is an error. So that lines stay short, a row may go on in
 * lines that begin with two spaces: {@code column: more} is a part of that column, anything else one of the last column.
 */
public final class Tsv {

    private static final String MORE = "  ";

    private final String name;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private Tsv(String name, List<String> lines) {
        this.name = name;
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + " has no header line");
        }
        var header = lines.get(0).split("\t", -1);
        this.columns = IntStream.range(0, header.length).boxed().collect(Collectors.toMap(i -> header[i], i -> i));
        this.rows = rows(lines.subList(1, lines.size()));
    }

    private List<Row> rows(List<String> lines) {
        var found = new ArrayList<Row>();
        for (var line : lines) {
            if (line.startsWith(MORE) && !found.isEmpty()) {
                found.get(found.size() - 1).add(line.strip());
            } else {
                found.add(new Row(line.split("\t", -1)));
            }
        }
        return List.copyOf(found);
    }

    public static Tsv read(RuleFiles files, String name) {
        try (var reader = new BufferedReader(new InputStreamReader(files.open(name), StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return new Tsv(name, lines);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    /** One line of the table, its cells found by column name. */
    public final class Row {

        private final String[] cells;

        private Row(String[] cells) {
            if (cells.length > columns.size()) {
                throw new IllegalArgumentException(
                        name + " has a row with a cell too many: " + String.join(" | ", cells));
            }
            this.cells = Arrays.copyOf(cells, columns.size());
            Arrays.fill(this.cells, cells.length, this.cells.length, "");
        }

        private void add(String part) {
            int colon = part.indexOf(": ");
            var column = colon < 0 ? null : columns.get(part.substring(0, colon));
            int index = column == null ? cells.length - 1 : column;
            var value = column == null ? part : part.substring(colon + 2);
            cells[index] = cells[index].isEmpty() ? value : cells[index] + "|" + value;
        }

        /** The cell, or empty if there is nothing in it. */
        public Optional<String> find(String column) {
            var index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException(name + " has no column " + column);
            }
            var cell = cells[index].strip();
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The cell, which must not be empty. */
        public String get(String column) {
            return find(column)
                    .orElseThrow(() -> new IllegalArgumentException(
                            name + " has an empty " + column + " in: " + String.join(" | ", cells)));
        }

        /** The cell's parts, separated by {@code |}; an empty list if there is nothing in it. */
        public List<String> list(String column) {
            return find(column).map(cell -> List.of(cell.split("\\s*\\|\\s*"))).orElse(List.of());
        }
    }
}
