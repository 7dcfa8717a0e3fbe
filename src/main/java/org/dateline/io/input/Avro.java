package org.dateline.io.input;

import java.io.IOException;
import java.util.List;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** An Avro container of articles, one a record. */
final class Avro implements Format {

    @Override
    public List<String> endings() {
        return List.of(".avro");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        try {
            return new TableRecords(
                    new Rows(new DataFileStream<>(
                            file.bytes(), new GenericDatumReader<GenericRecord>(null, null, RowJson.MODEL))),
                    file);
        } catch (RuntimeException broken) {
            throw TableRecords.unreadable(broken);
        }
    }

    /** The records, block by block. */
    private record Rows(DataFileStream<GenericRecord> stream) implements TableRecords.Rows {

        @Override
        public @Nullable GenericRecord next() throws IOException {
            return stream.hasNext() ? stream.next() : null;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
