package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of a release name only tables and columns that are there, also where the tool they are for is not. */
class LoadScriptsTest {

    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9_]*)\"|\\$([a-z][a-z0-9_]*)");
    private static final Pattern FIRST_QUERY = Pattern.compile("SELECT '.*?;", Pattern.DOTALL);
    private static final Pattern OF_PYTHON = Pattern.compile("\"\"\"\n( *SELECT.*?)\"\"\"", Pattern.DOTALL);

    /** What else stands in quotes: types and settings of the tools, names that the scripts give. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "name",
            "schema",
            "fields",
            "resources",
            "type",
            "string",
            "object",
            "boolean",
            "date",
            "integer",
            "number",
            "csv",
            "parquet",
            "month",
            "first",
            "nunique",
            "coerce",
            "true",
            "false",
            "ignore",
            "character",
            "logical",
            "numeric",
            "float64",
            "radix",
            "chars",
            "arrow",
            "ofile",
            "nullable",
            "key",
            "references",
            "table_name",
            "column_name",
            "allowed_values",
            "description",
            "example",
            "dateline",
            "evidence");

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeARelease() throws IOException {
        SampleRelease.write(folder);
    }

    @Test
    void everyScriptSaysHowToRunIt() throws IOException {
        for (var script : LoadScripts.ALL) {
            var text = read(script);
            assertTrue(text.lines().limit(8).anyMatch(line -> line.contains("Run it ")), script);
            assertFalse(text.contains("{{"), script);
        }
    }

    @Test
    void scriptsThatNameTablesNameThemAll() throws IOException {
        for (var script : List.of("load_spark.py", "load_spark.sql", "load_duckdb.sql")) {
            var text = read(script);
            Tables.all().forEach(table -> assertTrue(text.contains(table.name()), () -> script + " lacks " + table));
        }
    }

    @Test
    void scriptsNameOnlyTablesAndColumnsThatAreThere() throws IOException {
        var known = new TreeSet<>(OTHER_WORDS);
        for (var table : Tables.all()) {
            known.add(table.name());
            table.columns().stream().map(Column::name).forEach(known::add);
            table.columns().forEach(column -> known.addAll(column.allowedValues()));
        }
        for (var script : List.of("load_pandas.py", "load_r.R", "load_spark.py")) {
            WORD.matcher(read(script)).results().forEach(found -> {
                var word = found.group(1) == null ? found.group(2) : found.group(1);
                assertTrue(known.contains(word), () -> script + " names " + word);
            });
        }
    }

    @Test
    void theScriptForDuckDbShowsRowsAndTheExample() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            duck.run("SET file_search_path = " + Duck.quoted(folder.toString()));
            duck.run(read("load_duckdb.sql"));
            assertEquals(List.of("1"), duck.row("SELECT count(*) FROM articles WHERE published_month = '2021-05'"));
            assertEquals(List.of("0"), duck.row("SELECT count(*) FROM removed"));
            assertEquals(
                    Tables.all().stream().map(Table::name).toList(),
                    duck
                            .query(FIRST_QUERY
                                    .matcher(read("load_duckdb.sql"))
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .group())
                            .stream()
                            .map(row -> row.get(0))
                            .toList());
            assertEquals(
                    List.of("Peru's Ana Ruiz met Chile's president on 3 May 2021."),
                    duck.row("SELECT sentence FROM evidence"));
        }
    }

    @Test
    void eventsReadAsThoseOfUcdpAndAcled() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            duck.run("SET file_search_path = " + Duck.quoted(folder.toString()));
            duck.run(read("load_duckdb.sql"));
            duck.run(
                    "CREATE OR REPLACE VIEW events AS SELECT * REPLACE (event_id || whom || days || coalesce(mode, '') AS event_id, 'ASSAULT' AS event_type, 'occurred' AS event_status,"
                            + " mode AS event_mode, 'REB' AS actor_sector, whom AS recipient_sector, DATE '2021-05-03' AS date_start,"
                            + " DATE '2021-05-03' + days AS date_end, precise AS date_precision, dead AS dead_low, NULL AS dead_high)"
                            + " FROM read_parquet('parquet/events/*.parquet'), (VALUES ('aerial', 'CVL', 0, 'day', 3),"
                            + " (NULL, 'MIL', 6, 'week', 2), (NULL, 'GOV', 364, 'year', 1), (NULL, 'CVL', 0, 'day', NULL))"
                            + " v(mode, whom, days, precise, dead)");
            duck.run(read("as_ged.sql"));
            assertEquals(
                    List.of(List.of("1", "5", "1"), List.of("1", "3", "2"), List.of("3", "1", "3")),
                    duck.query("SELECT type_of_violence, date_prec, best FROM as_ged ORDER BY best"));
            assertEquals(
                    List.of("3"), duck.row("SELECT count(*) FROM as_ged WHERE high IS NULL AND side_a IS NOT NULL"));
            duck.run(read("as_acled.sql"));
            assertEquals(
                    List.of(
                            List.of("Explosions/Remote violence", "Air/drone strike", "1", "3"),
                            List.of("Violence against civilians", "none", "1", "none")),
                    duck.query(
                            "SELECT event_type, coalesce(sub_event_type, 'none'), time_precision,"
                                    + " coalesce(CAST(fatalities AS VARCHAR), 'none') FROM as_acled WHERE inter2 = 'Civilians' ORDER BY event_type"));
            assertEquals(List.of("0"), duck.row("SELECT count(*) FROM as_acled WHERE time_precision IS NULL"));
            assertEquals(
                    List.of("Political violence"),
                    duck.row("SELECT DISTINCT disorder_type FROM as_acled WHERE civilian_targeting IS NOT NULL"));
        }
    }

    @Test
    void eventsReadAsThoseOfGdelt() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            duck.run("SET file_search_path = " + Duck.quoted(folder.toString()));
            duck.run(read("load_duckdb.sql"));
            duck.run(
                    "CREATE OR REPLACE VIEW events AS SELECT * REPLACE (event_id || root AS event_id, root AS cameo_root,"
                            + " sector AS actor_sector, days AS date_end) FROM read_parquet('parquet/events/*.parquet'),"
                            + " (VALUES ('04', 'JRN', DATE '2021-05-03'), ('08', 'PTY', DATE '2021-05-03'),"
                            + " ('13', 'GOV', DATE '2021-05-03'), ('14', 'GOV', DATE '2021-05-04')) v(root, sector, days)");
            duck.run(read("as_cameo.sql"));
            assertEquals(
                    List.of(
                            List.of("20210503", "04", "1", "1.0", "PERMED"),
                            List.of("20210503", "08", "2", "5.0", "PER"),
                            List.of("20210503", "13", "3", "-6.0", "PERGOV")),
                    duck.query("SELECT SQLDATE, EventRootCode, QuadClass, GoldsteinScale, Actor1Code FROM as_cameo"
                            + " ORDER BY EventRootCode"));
        }
    }

    /** DuckDB stands in for Spark, with the functions it lacks put in. */
    @Test
    void theQueriesForSparkGiveWhatThoseForDuckDbGive() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            duck.run("SET file_search_path = " + Duck.quoted(folder.toString()));
            duck.run(read("load_duckdb.sql"));
            duck.run("CREATE MACRO date_format(day, pattern) AS strftime(day, '%Y-%m')");
            duck.run("CREATE MACRO struct(one, other) AS row(one, other)");
            var expected = duck.query("SELECT * FROM evidence");
            var byMonth = last(statements(read("load_duckdb.sql")));
            var sql = statements(read("load_spark.sql")).stream()
                    .filter(statement -> statement.contains("SELECT"))
                    .toList();
            var python = OF_PYTHON
                    .matcher(read("load_spark.py"))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertEquals(2, python.size());
            duck.run(sql.get(0));
            assertEquals(expected, duck.query("SELECT * FROM evidence"));
            assertEquals(expected, duck.query(python.get(0)));
            assertEquals(duck.query(byMonth), duck.query(last(sql)));
            assertEquals(duck.query(byMonth), duck.query(python.get(1)));
        }
    }

    private static String last(List<String> statements) {
        return statements.get(statements.size() - 1);
    }

    private static List<String> statements(String script) {
        var code = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return new ArrayList<>(Arrays.asList(code.split(";\n")))
                .stream()
                        .map(String::strip)
                        .filter(statement -> !statement.isEmpty())
                        .toList();
    }

    private static String read(String script) throws IOException {
        return Files.readString(folder.resolve("load").resolve(script));
    }
}
