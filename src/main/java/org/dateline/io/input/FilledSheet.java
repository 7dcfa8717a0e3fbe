package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.io.storage.Storage;

/**
 * A table that people filled in, as CSV or as a sheet of an Excel workbook: its lines, each cell under the name of its
 * column. Names are taken in lower case, their blanks as {@code _}; columns without a name and lines without a word are left out.
 */
public record FilledSheet(List<String> header, List<Line> lines) {

    /** One line; {@code number} is where it stands in the file, as an editor or Excel counts. */
    public record Line(int number, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        /** The cell without blanks around it; nothing between the quotes if there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public FilledSheet {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** Reads the file; of a workbook with several sheets the one of this name. */
    public static FilledSheet read(Storage storage, String path, String sheet) throws IOException {
        var gathered = new Gathered();
        try (var in = storage.open(path)) {
            if (path.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                XlsxSheet.read(in, sheet, gathered);
            } else {
                CsvSheet.read(in, gathered);
            }
        }
        return gathered.sheet();
    }

    /** Lines as they are read, the first with words in it being the head. */
    static final class Gathered implements SheetRows {

        private List<String> header = List.of();
        private final List<Line> lines = new ArrayList<>();

        @Override
        public void add(int number, List<String> cells) {
            if (cells.stream().map(Gathered::trimmed).allMatch(String::isEmpty)) {
                return;
            }
            if (header.isEmpty()) {
                header = cells.stream().map(Gathered::name).toList();
                return;
            }
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                var cell = trimmed(cells.get(i));
                if (!header.get(i).isEmpty() && !cell.isEmpty()) {
                    named.put(header.get(i), asTyped(cell));
                }
            }
            if (!named.isEmpty()) {
                lines.add(new Line(number, named));
            }
        }

        private static String name(String cell) {
            return trimmed(cell).toLowerCase(Locale.ROOT).replace(' ', '_');
        }

        /** Without blanks around it, also those that web pages and word processors put there. */
        private static String trimmed(String cell) {
            int from = 0;
            int to = cell.length();
            while (from < to && isBlank(cell.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(cell.charAt(to - 1))) {
                to--;
            }
            return cell.substring(from, to);
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
        }

        /** Without the mark by which spreadsheets are told that this is no formula. */
        private static String asTyped(String cell) {
            boolean isMarked = cell.length() > 1
                    && cell.charAt(0) == '\''
                    && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(1)) >= 0;
            return isMarked ? cell.substring(1) : cell;
        }

        private FilledSheet sheet() {
            return new FilledSheet(
                    header.stream().filter(name -> !name.isEmpty()).toList(), lines);
        }
    }
}
