package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dateline.core.table.Column;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.io.output.Sums;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spark reads the Parquet of a release without options and finds what the CSV files hold. Nothing of the program is needed
 * for that: this test runs with the libraries of Spark and the tables' names.
 */
@Tag("spark")
class SparkReadsTest {

    private static final Path FOLDER = Path.of("target/spark").toAbsolutePath();
    private static final String MONTH = "published_month";

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.log.level", "ERROR")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", FOLDER.resolve("warehouse").toUri().toString())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void itIsTheSparkThatWasAskedFor() {
        assertEquals(System.getProperty("spark.version"), spark.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"of the samples", "fuzzed", "empty"})
    void rowsAndChecksumsOfEveryColumnAreThoseOfTheCsvFiles(String name) throws IOException {
        var found = new ArrayList<String>();
        for (var table : Tables.all()) {
            read(name, table).createOrReplaceTempView("the_table");
            var sums = table.columns().stream().map(Sums::inSpark).collect(Collectors.joining(", "));
            var row = spark.sql("SELECT cast(count(*) as string), " + sums + " FROM the_table").first();
            for (var i = 0; i < table.columns().size(); i++) {
                var column = table.columns().get(i).name();
                found.add(String.join("\t", table.name(), column, row.getString(0), row.getString(i + 1)));
            }
        }
        assertEquals(Files.readAllLines(FOLDER.resolve(name + ".tsv")), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of the samples", "fuzzed", "empty"})
    void everyFileOfATableHasItsColumnsAndTypes(String name) throws IOException {
        for (var table : Tables.all()) {
            var expected = table.columns().stream().map(SparkReadsTest::typed).toList();
            var schema = typed(read(name, table).schema());
            if (table.level() == Level.ARTICLE) {
                assertTrue(schema.remove(schema.size() - 1).startsWith(MONTH + " "), table::name);
            }
            assertEquals(expected, schema, table::name);
            var files = parquetFiles(name, table);
            assertFalse(files.isEmpty(), table::name);
            for (var file : files) {
                assertEquals(expected, typed(spark.read().parquet(file.toString()).schema()), file::toString);
            }
        }
    }

    @Test
    void theMonthOfPublicationIsTheFolder() {
        for (var table : Tables.all()) {
            if (table.level() == Level.ARTICLE) {
                var months = new HashSet<String>();
                for (Row row : read("fuzzed", table)
                        .select(MONTH)
                        .distinct()
                        .collectAsList()) {
                    months.add(row.getString(0));
                }
                assertEquals(new HashSet<>(Arrays.asList("1999-12", "2021-05", null)), months, table::name);
                assertEquals("string", type(read("fuzzed", table).schema()), table::name);
            }
        }
    }

    @Test
    void theScriptForSparkSqlRunsAndItsExampleIsNotEmpty() throws IOException {
        var release = FOLDER.resolve("of the samples");
        var script = Files.readString(release.resolve("load/load_spark.sql"))
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replace("'parquet/", "'" + release + "/parquet/");
        List<Row> rows = List.of();
        for (var statement : script.split(";\n")) {
            if (!statement.isBlank()) {
                rows = spark.sql(statement).collectAsList();
            }
        }
        assertFalse(rows.isEmpty());
        assertEquals(List.of("month", "country_name", "events", "sentence"), List.of(rows.get(0).schema().fieldNames()));
        assertEquals("string", type(spark.table("articles").schema()));
        assertEquals(
                Set.of("evidence"),
                Set.of(spark.sql("SHOW VIEWS LIKE 'evidence'").first().getString(1)));
    }

    private static org.apache.spark.sql.Dataset<Row> read(String release, Table<?> table) {
        return spark.read().parquet(folder(release, table).toString());
    }

    private static Path folder(String release, Table<?> table) {
        return FOLDER.resolve(release).resolve("parquet").resolve(table.name());
    }

    private static List<Path> parquetFiles(String release, Table<?> table) throws IOException {
        try (var files = Files.walk(folder(release, table))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    /** Of the month. */
    private static String type(StructType schema) {
        return schema.apply(MONTH).dataType().simpleString();
    }

    private static List<String> typed(StructType schema) {
        return Arrays.stream(schema.fields())
                .map(field -> field.name() + " " + field.dataType().simpleString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String typed(Column column) {
        var type =
                switch (column.type()) {
                    case TEXT -> "string";
                    case INTEGER -> "int";
                    case LONG -> "bigint";
                    case NUMBER -> "double";
                    case BOOLEAN -> "boolean";
                    case DATE -> "date";
                };
        return column.name() + " " + type;
    }
}
