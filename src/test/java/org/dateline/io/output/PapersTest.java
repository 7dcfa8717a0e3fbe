package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.dateline.core.table.Column;
import org.dateline.core.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One schema, five spellings: CSV header, codebook, data package, Avro and Parquet. */
class PapersTest {

    @TempDir
    Path folder;

    @Test
    void headerCodebookDataPackageAvroAndParquetAgree() throws IOException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, new ReleaseInfo("r", "v"))) {
            writer.finish();
        }
        var codebook = Codebook.lines();
        var resources = JsonMapper.shared()
                .readTree(folder.resolve("datapackage.json").toFile())
                .get("resources");
        assertEquals(Tables.all().size(), resources.size());
        for (var i = 0; i < Tables.all().size(); i++) {
            var table = Tables.all().get(i);
            var names = table.columns().stream().map(Column::name).toList();
            var header = Files.readString(folder.resolve("csv/" + table.name() + ".csv"));
            assertEquals(String.join(",", names) + "\n", header);
            assertEquals(
                    names,
                    codebook.stream()
                            .filter(line -> line.tableName().equals(table.name()))
                            .map(Codebook.Line::columnName)
                            .toList());
            var fields = resources.get(i).get("schema").get("fields");
            assertEquals(
                    names,
                    fields.valueStream()
                            .map(field -> field.get("name").asString())
                            .toList());
            var schema = ParquetSchema.of(table);
            assertEquals(
                    names,
                    schema.avro().getFields().stream().map(Schema.Field::name).toList());
            assertEquals(
                    names,
                    schema.parquet().getFields().stream()
                            .map(field -> field.getName())
                            .toList());
            for (var column : table.columns()) {
                var avro = schema.avro().getField(column.name()).schema();
                assertEquals(column.nullable(), avro.isNullable(), () -> table + "." + column);
            }
        }
    }

    @Test
    void theCodebookSaysWhatAColumnMayHold() {
        var line = Codebook.lines().stream()
                .filter(each ->
                        each.tableName().equals("articles") && each.columnName().equals("published_precision"))
                .findFirst()
                .orElseThrow();
        assertEquals("day|month|year", line.allowedValues());
        assertEquals("text", line.type());
        assertTrue(line.nullable());
    }
}
