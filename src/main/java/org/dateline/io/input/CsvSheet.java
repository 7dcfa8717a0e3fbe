package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

/** CSV as editors and spreadsheets write it: comma, semicolon or tab, whichever the first line has. */
final class CsvSheet {

    /** A quote that is not closed is found out before the file is read to its end. */
    private static final int MOST_CHARS_OF_A_ROW = 1_000_000;

    private CsvSheet() {}

    static void read(InputStream in, FilledSheet.Gathered into) throws IOException {
        var rows = rows(Decoded.of(Utf8Stream.of(in).readAllBytes()).text());
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.trouble().isPresent()) {
                throw new IOException(
                        "line " + row.line() + ": " + row.trouble().get());
            }
            into.add(row.line(), row.cells());
        }
    }

    static CsvRows rows(String text) {
        var line = text.substring(0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n'));
        char separator =
                line.indexOf(',') >= 0 ? ',' : line.indexOf(';') >= 0 ? ';' : line.indexOf('\t') >= 0 ? '\t' : ',';
        return new CsvRows(new StringReader(text), separator, MOST_CHARS_OF_A_ROW);
    }
}
