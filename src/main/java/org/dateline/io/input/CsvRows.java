package org.dateline.io.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one after the other. A quote that is never closed breaks its own row and no other: the lines behind it are
 * read as rows again. Rows without a word are left out.
 */
final class CsvRows {

    private final CsvLines lines;
    private final char separator;
    private final int mostChars;

    CsvRows(Reader reader, char separator, int mostChars) {
        this.lines = new CsvLines(reader, mostChars);
        this.separator = separator;
        this.mostChars = mostChars;
    }

    /** One row; {@code line} is the number of its first line, {@code trouble} why it cannot be read. */
    record Row(int line, List<String> cells, Optional<String> trouble) {}

    /** The next row, or null after the last. */
    @Nullable
    Row next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var row = row(line);
            if (row.trouble().isPresent() || row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return row;
            }
        }
        return null;
    }

    private Row row(CsvLines.Line first) throws IOException {
        var cells = new CsvCells(separator);
        var more = new ArrayList<CsvLines.Line>();
        long chars = 0;
        for (var line = first; line != null; line = lines.next()) {
            if (line != first) {
                more.add(line);
            }
            chars += line.text().length();
            if (!line.isWhole() || chars > mostChars) {
                return broken(first, more, "it is longer than " + mostChars + " chars");
            }
            if (!cells.add(line.text())) {
                break;
            }
            if (cells.isEnd()) {
                return new Row(first.number(), cells.list(), Optional.empty());
            }
        }
        return broken(first, more, "a quote is opened in it and not closed");
    }

    private Row broken(CsvLines.Line first, List<CsvLines.Line> behind, String why) {
        lines.giveBack(behind);
        return new Row(first.number(), List.of(), Optional.of(why));
    }
}
