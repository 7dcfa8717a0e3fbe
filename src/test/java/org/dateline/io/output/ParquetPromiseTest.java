package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are promised of every Parquet file, looked up in its footer. */
class ParquetPromiseTest {

    private static final Set<String> TYPES = Set.of(
            "BINARY STRING",
            "INT32 DATE",
            "INT32 null",
            "INT64 null",
            "DOUBLE null",
            "BOOLEAN null",
            "INT64 TIMESTAMP(MICROS,true)");

    /** Parquet leaves out statistics where the least and the greatest value are longer together. */
    private static final int LONG_VALUES = 4096;

    @TempDir
    static Path folder;

    private static Map<Table<?>, List<Record>> rows;

    @BeforeAll
    static void writeARelease() throws IOException {
        rows = FuzzedRows.write(folder, CsvProfile.LOSSLESS, 4, 50);
        FuzzedRows.write(folder.resolve("empty"), CsvProfile.LOSSLESS, 3, 0);
    }

    @Test
    void everyFileOfATableHasItsSchemaAlsoWithoutRows() throws IOException {
        for (var table : rows.keySet()) {
            var schema = ParquetSchema.of(table).parquet();
            for (var field : schema.getFields()) {
                var type = field.asPrimitiveType();
                var name = type.getPrimitiveTypeName() + " " + type.getLogicalTypeAnnotation();
                assertTrue(TYPES.contains(name), () -> table + "." + field);
            }
            for (var release : List.of(folder, folder.resolve("empty"))) {
                for (var file : files(release, table)) {
                    try (var reader = open(file)) {
                        assertEquals(schema, reader.getFileMetaData().getSchema(), file::toString);
                    }
                }
            }
        }
    }

    @Test
    void everyColumnIsZstdWithStatisticsAndPageIndex() throws IOException {
        for (var table : rows.keySet()) {
            for (var file : files(folder, table)) {
                try (var reader = open(file)) {
                    for (var block : reader.getFooter().getBlocks()) {
                        for (var column : block.getColumns()) {
                            check(reader, column);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aFolderHoldsDataAndTheMarkOfSuccessAndFilesAreNamedByTheirContent()
            throws IOException, NoSuchAlgorithmException {
        for (var table : rows.keySet()) {
            var top = folder.resolve("parquet").resolve(table.name());
            assertTrue(Files.isRegularFile(top.resolve("_SUCCESS")), table::name);
            var files = files(folder, table);
            assertEquals(table.level() == Level.ARTICLE ? 3 : 1, files.size(), table::name);
            var found = new TreeSet<Path>(files);
            found.add(top.resolve("_SUCCESS"));
            try (var all = Files.walk(top)) {
                assertEquals(
                        found, new TreeSet<>(all.filter(Files::isRegularFile).toList()));
            }
            for (var file : files) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                var name = "part-" + HexFormat.of().formatHex(digest).substring(0, 12) + ".parquet";
                assertEquals(name, file.getFileName().toString());
            }
        }
    }

    @Test
    void theFooterNamesReleaseAndProgramAndNothingOfTheMachine() throws IOException {
        for (var table : rows.keySet()) {
            for (var file : files(folder, table)) {
                try (var reader = open(file)) {
                    var told = reader.getFileMetaData().getKeyValueMetaData();
                    assertEquals("0123456789ab", told.get("dateline.release"));
                    assertEquals("1.2.3", told.get("dateline.version"));
                    assertEquals(
                            Set.of("dateline.release", "dateline.version", "parquet.avro.schema", "writer.model.name"),
                            told.keySet());
                }
            }
        }
    }

    private static void check(ParquetFileReader reader, ColumnChunkMetaData column) throws IOException {
        assertEquals(CompressionCodecName.ZSTD, column.getCodec(), column::toString);
        assertNotNull(reader.readOffsetIndex(column), column::toString);
        assertNotNull(reader.readColumnIndex(column), column::toString);
        if (column.getTotalUncompressedSize() < LONG_VALUES) {
            assertTrue(column.getStatistics().isNumNullsSet(), column::toString);
            assertFalse(column.getStatistics().isEmpty(), column::toString);
        }
    }

    private static ParquetFileReader open(Path file) throws IOException {
        var options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        return ParquetFileReader.open(new LocalInputFile(file), options);
    }

    private static List<Path> files(Path release, Table<?> table) throws IOException {
        try (var files = Files.walk(release.resolve("parquet").resolve(table.name()))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }
}
