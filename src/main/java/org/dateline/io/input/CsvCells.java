package org.dateline.io.input;

import java.util.ArrayList;
import java.util.List;

/** Cells of a row as they are read line by line: a cell in quotes may hold separators, ends of lines, and quotes written twice. */
final class CsvCells {

    private static final char QUOTE = '"';

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean inQuotes;
    private boolean afterQuotes;
    private int linesOfCell;

    CsvCells(char separator) {
        this.separator = separator;
    }

    /** Adds a line; false if a cell begins in it although the one before was never closed. */
    boolean add(String line) {
        if (inQuotes) {
            cell.append('\n');
            linesOfCell++;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inQuotes && c == QUOTE) {
                if (i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
                    cell.append(QUOTE);
                    i++;
                } else if (ends(line, i + 1)) {
                    inQuotes = false;
                    afterQuotes = true;
                } else if (linesOfCell > 0 && (i == 0 || line.charAt(i - 1) == separator)) {
                    return false;
                } else {
                    cell.append(QUOTE);
                }
            } else if (!inQuotes && c == QUOTE && cell.toString().isBlank()) {
                cell.setLength(0);
                inQuotes = true;
                linesOfCell = 0;
            } else if (!inQuotes && c == separator) {
                close();
            } else if (!afterQuotes) {
                cell.append(c);
            }
        }
        if (!inQuotes) {
            close();
        }
        return true;
    }

    /** Whether nothing but blanks stands before the next separator or the end. */
    private boolean ends(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() || line.charAt(at) == separator;
    }

    private void close() {
        cells.add(cell.toString());
        afterQuotes = false;
        cell.setLength(0);
    }

    /** Whether the row ends with the line that was added last. */
    boolean isEnd() {
        return !inQuotes;
    }

    List<String> list() {
        return cells;
    }
}
