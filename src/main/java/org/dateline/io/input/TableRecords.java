package org.dateline.io.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;

/** The rows of a table with a schema, each read as the JSON object that it is. A table without a text is refused once, not row by row. */
final class TableRecords implements Records {

    /** Row after row; null after the last. */
    interface Rows {

        @Nullable
        GenericRecord next() throws IOException;

        void close() throws IOException;
    }

    private final Rows rows;
    private final SourceFile file;
    private int recordNo;
    private boolean refused;

    TableRecords(Rows rows, SourceFile file) {
        this.rows = rows;
        this.file = file;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        var row = refused ? null : read();
        if (row == null) {
            return null;
        }
        recordNo++;
        if (recordNo == 1 && !hasText(row.getSchema())) {
            refused = true;
            return SourceRecord.refused(1, NoticeCode.BROKEN_RECORD, missing(row));
        }
        var json = RowJson.of(row);
        return new SourceRecord(recordNo, false, () -> {
            if (json.length() > file.limits().recordBytes()) {
                throw new BrokenRecord(
                        NoticeCode.TOO_LARGE, "more than " + file.limits().recordBytes() + " bytes");
            }
            return JsonRecord.parse(json, file.limits(), file.names());
        });
    }

    /** What the libraries say of broken files comes in all kinds; a length that is nonsense asks for more memory than there is. */
    private @Nullable GenericRecord read() throws IOException {
        try {
            return rows.next();
        } catch (RuntimeException | OutOfMemoryError broken) {
            throw unreadable(broken);
        }
    }

    static IOException unreadable(Throwable broken) {
        var cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return broken instanceof IOException io
                ? io
                : new IOException("it cannot be read: " + cause.getMessage(), broken);
    }

    private boolean hasText(Schema schema) {
        return schema.getFields().stream()
                .map(Schema.Field::name)
                .anyMatch(name ->
                        file.names().isText(name) || file.names().leadThrough(name) || JsonRecord.isCover(name));
    }

    private static String missing(GenericRecord row) {
        var names = row.getSchema().getFields().stream().map(Schema.Field::name).toList();
        var values = names.stream().map(name -> String.valueOf(row.get(name))).toList();
        return FieldNames.missing(names, values);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
