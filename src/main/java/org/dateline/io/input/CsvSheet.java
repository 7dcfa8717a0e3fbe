package org.dateline.io.input;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;

/** CSV as editors and spreadsheets write it: comma, semicolon or tab, whichever the first line has. */
final class CsvSheet {

    private static final int MOST_LINES_OF_A_CELL = 100;

    private CsvSheet() {}

    static void read(InputStream in, FilledSheet.Gathered into) throws IOException {
        try (var reader = reader(Decoded.of(Utf8Stream.of(in).readAllBytes()).text())) {
            long before = reader.getLinesRead();
            for (var cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                into.add((int) before + 1, List.of(cells));
                before = reader.getLinesRead();
            }
        } catch (CsvValidationException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    static CSVReader reader(String text) {
        var line = text.substring(0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n'));
        char separator =
                line.indexOf(',') >= 0 ? ',' : line.indexOf(';') >= 0 ? ';' : line.indexOf('\t') >= 0 ? '\t' : ',';
        return new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withVerifyReader(false)
                .withMultilineLimit(MOST_LINES_OF_A_CELL)
                .build();
    }
}
