package org.dateline.io.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with a schema: Parquet as DuckDB writes it, and Avro. */
class TablesTest {

    @TempDir
    Path folder;

    @Test
    void aRowOfParquetIsAnArticle() throws Exception {
        duck("SELECT 7 AS id, 'Deal' AS headline, 'One.' AS maintext, TIMESTAMP '2021-03-05 10:00:00' AS date_publish,"
                + " ['Jo Lund', 'Ida Brandt'] AS authors, {'name': 'Varn Post'} AS source, 'NaN'::DOUBLE AS score"
                + " UNION ALL SELECT 8, NULL, 'Two.', NULL, NULL, NULL, 1.5");
        var read = read();
        assertEquals(List.of(), read.notices);
        assertEquals(List.of("a.parquet 1 7 One.", "a.parquet 2 8 Two."), read.summary());
        var first = read.documents.get(0);
        assertEquals(Optional.of("Deal"), first.title());
        assertEquals(Optional.of("Jo Lund, Ida Brandt"), first.author());
        assertEquals(Optional.of("Varn Post"), first.publisher());
        assertEquals("2021-03-05T10:00", first.dateClaims().get(0).value());
        assertEquals(Optional.empty(), read.documents.get(1).title());
    }

    @Test
    void aTableOfParquetWithoutATextIsRefusedOnce() throws Exception {
        duck("SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'y'");
        assertEquals(List.of("BROKEN_RECORD 1"), read().notices);
    }

    @Test
    void whatIsCutShortIsNoted() throws Exception {
        duck("SELECT 'One.' AS text");
        var bytes = Files.readAllBytes(folder.resolve("a.parquet"));
        Files.write(folder.resolve("a.parquet"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(folder.resolve("b.avro"), "Obj\u0001 and no more");
        Files.write(folder.resolve("c.avro"), new byte[] {'O', 'b', 'j', 1, -2, -1, -1, -1, 15, -2, -1, -1, -1, 15});
        assertEquals(List.of("UNREADABLE_FILE 1", "UNREADABLE_FILE 1", "UNREADABLE_FILE 1"), read().notices);
    }

    @Test
    void aRecordOfAvroIsAnArticle() throws IOException {
        var schema = SchemaBuilder.record("article")
                .fields()
                .optionalString("title")
                .requiredString("text")
                .requiredLong("timestamp")
                .endRecord();
        try (var writer = new DataFileWriter<GenericRecord>(new GenericDatumWriter<>(schema))) {
            writer.setCodec(CodecFactory.deflateCodec(6));
            writer.create(schema, Files.newOutputStream(folder.resolve("a.avro")));
            writer.append(new GenericRecordBuilder(schema)
                    .set("title", "Deal")
                    .set("text", "One.")
                    .set("timestamp", 1_614_940_000L)
                    .build());
        }
        var read = read();
        assertEquals(List.of(), read.notices);
        assertEquals(List.of("One."), read.texts());
        assertEquals(
                List.of("1614940000"),
                read.documents.stream()
                        .map(SourceDocument::dateClaims)
                        .map(claims -> claims.get(0).value())
                        .toList());
    }

    private void duck(String query) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + folder.resolve("a.parquet") + "' (FORMAT parquet)");
        }
    }

    private AllRead read() throws IOException {
        return new AllRead(DocumentReader.of(Storage.at(folder.toString())));
    }
}
