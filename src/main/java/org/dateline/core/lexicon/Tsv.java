package org.dateline.core.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A tab-separated table: the first line that is not a {@code #} comment names the columns, every further line is a row.
 * Empty cells at the end of a line may be left out; a cell too many is an error.
 */
public final class Tsv {

    private final String name;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private Tsv(String name, List<String[]> lines) {
        this.name = name;
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + " has no header line");
        }
        var header = lines.get(0);
        this.columns = IntStream.range(0, header.length).boxed().collect(Collectors.toMap(i -> header[i], i -> i));
        this.rows = lines.stream().skip(1).map(Row::new).toList();
    }

    public static Tsv read(RuleFiles files, String name) {
        try (var reader = new BufferedReader(new InputStreamReader(files.open(name), StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String[]>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.split("\t", -1));
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
            this.cells = cells;
        }

        /** The cell, or empty if there is nothing in it. */
        public Optional<String> find(String column) {
            var index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException(name + " has no column " + column);
            }
            var cell = index < cells.length ? cells[index].strip() : "";
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
