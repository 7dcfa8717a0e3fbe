package org.dateline.io.output;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;

/** One CSV file after RFC 4180: comma, LF, a header, quotes only where they are needed, an empty cell for what is missing. */
final class CsvWriter implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column> columns;
    private final CsvProfile profile;
    private final FileSum.Stream bytes;
    private final Writer file;
    private final CSVWriter csv;

    private CsvWriter(List<Column> columns, CsvProfile profile, FileSum.Stream bytes) {
        this.columns = columns;
        this.profile = profile;
        this.bytes = bytes;
        this.file = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
        this.csv = new CSVWriter(
                file,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                "\n");
    }

    static CsvWriter open(Table<?> table, Path path, CsvProfile profile) throws IOException {
        Files.createDirectories(path.getParent());
        var writer = new CsvWriter(table.columns(), profile, new FileSum.Stream(Files.newOutputStream(path)));
        if (profile == CsvProfile.EXCEL) {
            writer.file.write(BYTE_ORDER_MARK);
        }
        writer.writeLine(table.columns().stream().map(Column::name).toArray(String[]::new));
        return writer;
    }

    @Override
    public void write(Record row) throws IOException {
        var cells = new String[columns.size()];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.get(i), row);
        }
        writeLine(cells);
    }

    @Override
    public void finish() throws IOException {
        if (csv.checkError()) {
            throw csv.getException();
        }
        csv.close();
    }

    /** The file's, when it is finished. */
    FileSum fingerprint() {
        return bytes.take();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void writeLine(@Nullable String[] cells) throws IOException {
        csv.writeNext(cells, false);
        if (csv.getException() != null) {
            throw csv.getException();
        }
    }

    private @Nullable String cell(Column column, Record row) {
        var value = column.value(row);
        if (value == null) {
            return null;
        }
        return column.type() == ColumnType.TEXT ? text(value.toString()) : value.toString();
    }

    private String text(String value) {
        var valid = ValidText.of(value);
        return profile.marks(valid) ? "'" + valid : valid;
    }
}
