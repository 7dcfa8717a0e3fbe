package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.io.output.Duck;
import org.dateline.io.output.Sums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The release made from the sample articles keeps what its papers say, as another program finds it. */
class PublishedReleaseTest {

    @TempDir
    static Path folder;

    private static final Set<String> OF_A_CITATION = Set.of(
            "cff-version",
            "message",
            "type",
            "title",
            "abstract",
            "version",
            "date-released",
            "authors",
            "keywords",
            "references");

    private static Path release;

    @BeforeAll
    static void publish() throws IOException {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = {
            "--input", "input", "--output", folder + "/out", "--progress", "none", "--date", "2025-04-01"
        };
        var code = new RunCommand(out, out).run(arguments);
        assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
        release = Files.move(folder.resolve("out/latest").toRealPath(), folder.resolve("it's elsewhere ü"));
    }

    @Test
    void everyCsvFileIsValidByItsDataPackage() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            for (var table : Tables.all()) {
                duck.run("CREATE VIEW " + table.name() + " AS SELECT * FROM " + Duck.csv(release, table));
            }
            for (var table : Tables.all()) {
                var schema = Duck.resource(release, table).get("schema");
                for (var field : schema.get("fields")) {
                    assertNone(duck, table, broken(field));
                }
                assertUnique(duck, table, columns(schema.get("primaryKey")));
                for (var key : schema.path("foreignKeys")) {
                    assertFound(duck, table, key);
                }
            }
        }
    }

    @Test
    void everyTableIsTheSameInCsvAndParquet() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            var rows = 0;
            for (var table : Tables.all()) {
                var sums = table.columns().stream().map(Sums::inDuckDb).collect(Collectors.joining(", "));
                var sql = "SELECT count(*)::VARCHAR, " + sums + " FROM ";
                var csv = duck.row(sql + Duck.csv(release, table));
                assertEquals(csv, duck.row(sql + Duck.parquet(release, table)), table::name);
                rows += Integer.parseInt(csv.get(0));
            }
            assertTrue(rows > 500, "rows: " + rows);
        }
    }

    @Test
    void everyFileIsInTheListOfChecksumsAndIsWhatItSays() throws IOException, NoSuchAlgorithmException {
        var listed = new TreeMap<String, String>();
        for (var line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
            assertTrue(line.matches("[0-9a-f]{64}  [^ *].*"), line);
            listed.put(line.substring(66), line.substring(0, 64));
        }
        var found = new TreeMap<String, String>();
        for (var file : files()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(release.resolve(file)));
            found.put(file, HexFormat.of().formatHex(digest));
        }
        assertEquals(found, listed);
        assertTrue(found.size() > 50, "files: " + found.size());
    }

    @Test
    void theCitationHasWhatTheCitationFileFormatWants() throws IOException {
        var yaml = new Load(LoadSettings.builder().build()).loadFromString(read("CITATION.cff"));
        var citation = (Map<?, ?>) yaml;
        assertEquals("1.2.0", citation.get("cff-version"));
        assertEquals("dataset", citation.get("type"));
        assertEquals("2025-04-01", citation.get("date-released"));
        for (var key : List.of("message", "title", "abstract", "version")) {
            assertTrue(citation.get(key) instanceof String text && !text.isBlank(), key);
        }
        var keywords = (List<?>) citation.get("keywords");
        assertEquals(keywords.size(), Set.copyOf(keywords).size());
        assertNamed((List<?>) citation.get("authors"));
        for (var reference : (List<?>) citation.get("references")) {
            var software = (Map<?, ?>) reference;
            assertEquals("software", software.get("type"));
            assertTrue(software.get("title") instanceof String && software.get("version") instanceof String);
            assertNamed((List<?>) software.get("authors"));
        }
        assertEquals(OF_A_CITATION, Set.copyOf(citation.keySet()));
    }

    @Test
    void everyFileThatTheReadmeNamesIsThere() throws IOException {
        var named = Pattern.compile(
                        "(?:^    .*?|`)((?:load|excel|report|csv|parquet)/[a-z_./A-Z]*|[A-Za-z0-9_]+\\.(?:md|csv|json|cff))",
                        Pattern.MULTILINE)
                .matcher(read("README.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertTrue(named.size() > 12, named::toString);
        for (var name : named) {
            assertTrue(Files.exists(release.resolve(name)) || Files.exists(release.resolve("report/" + name)), name);
        }
    }

    @Test
    void theScriptForDuckDbLoadsItFromAnywhere() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            duck.run("SET file_search_path = " + Duck.quoted(release.toString()));
            duck.run(Files.readString(release.resolve("load/load_duckdb.sql")));
            assertEquals(List.of(Long.toString(rows("events"))), duck.row("SELECT count(*) FROM events"));
            assertEquals(
                    List.of(Long.toString(rows("event_evidence"))), duck.row("SELECT count(sentence) FROM evidence"));
        }
    }

    @Test
    void theScriptForPandasLoadsItFromAnywhere() throws IOException, InterruptedException {
        var python = Stream.of("python3", "/usr/bin/python3", "python")
                .filter(command -> succeeds(command, "-c", "import pandas"))
                .findFirst();
        assumeTrue(python.isPresent(), "no Python with pandas here: the script was checked against the schema only");
        assertLoads(output(python.get(), "load/load_pandas.py"));
    }

    @Test
    void theScriptForRLoadsItFromAnywhere() throws IOException, InterruptedException {
        assumeTrue(succeeds("Rscript", "--version"), "no R here: the script was checked against the schema only");
        assertLoads(output("Rscript", "load/load_r.R"));
    }

    /** Every table with all its rows, and an example that is not empty. */
    private static void assertLoads(String said) throws IOException {
        for (var table : Tables.all()) {
            assertTrue(said.contains(table.name() + ": " + rows(table.name()) + " rows\n"), said);
        }
        assertTrue(said.contains("country_name") && said.contains("2025-"), said);
    }

    private static String output(String command, String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command, release.resolve(script).toString())
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** How many rows the manifest says a table has. */
    private static long rows(String table) throws IOException {
        var manifest =
                JsonMapper.shared().readTree(release.resolve("manifest.json").toFile());
        return manifest.get("rows").get(table).asLong();
    }

    private static void assertNamed(List<?> authors) {
        assertFalse(authors.isEmpty());
        for (var author : authors) {
            assertTrue(((Map<?, ?>) author).get("name") instanceof String name && !name.isBlank(), author::toString);
        }
    }

    private static String read(String paper) throws IOException {
        return Files.readString(release.resolve(paper));
    }

    /** All files but the list of checksums itself, which cannot hold its own. */
    private static List<String> files() throws IOException {
        try (var files = Files.walk(release)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> release.relativize(file).toString())
                    .filter(name -> !name.equals("SHA256SUMS"))
                    .toList();
        }
    }

    /** Conditions that a row must not meet, after the constraints of its field. */
    private static List<String> broken(JsonNode field) {
        var name = field.get("name").asString();
        var constraints = field.path("constraints");
        var conditions = new java.util.ArrayList<String>();
        if (constraints.path("required").asBoolean(false)) {
            conditions.add(name + " IS NULL");
        }
        if (constraints.has("enum")) {
            conditions.add(name + " NOT IN (" + quoted(constraints.get("enum")) + ")");
        }
        if (constraints.has("minimum")) {
            conditions.add(name + " < " + Duck.quoted(constraints.get("minimum").asString()) + "::DATE");
            conditions.add(name + " > " + Duck.quoted(constraints.get("maximum").asString()) + "::DATE");
        }
        return conditions;
    }

    private static void assertNone(Duck duck, Table<?> table, List<String> conditions) throws SQLException {
        for (var condition : conditions) {
            var sql = "SELECT count(*) FROM " + table.name() + " WHERE " + condition;
            assertEquals(List.of("0"), duck.row(sql), sql);
        }
    }

    private static void assertUnique(Duck duck, Table<?> table, List<String> key) throws SQLException {
        var columns = String.join(", ", key);
        var sql = "SELECT count(*) - (SELECT count(*) FROM (SELECT DISTINCT " + columns + " FROM " + table.name()
                + ")) FROM " + table.name();
        assertEquals(List.of("0"), duck.row(sql), sql);
    }

    private static void assertFound(Duck duck, Table<?> table, JsonNode key) throws SQLException {
        var from = columns(key.get("fields"));
        var to = columns(key.get("reference").get("fields"));
        var target = key.get("reference").path("resource").asString(table.name());
        var join = new java.util.ArrayList<String>();
        for (var i = 0; i < from.size(); i++) {
            join.add("a." + from.get(i) + " = b." + to.get(i));
        }
        var given = from.stream().map(column -> "a." + column + " IS NOT NULL").collect(Collectors.joining(" AND "));
        var sql = "SELECT count(*) FROM " + table.name() + " a ANTI JOIN " + target + " b ON "
                + String.join(" AND ", join) + " WHERE " + given;
        assertEquals(List.of("0"), duck.row(sql), sql);
    }

    private static List<String> columns(JsonNode names) {
        return names.valueStream().map(JsonNode::asString).toList();
    }

    private static String quoted(JsonNode values) {
        return values.valueStream().map(value -> Duck.quoted(value.asString())).collect(Collectors.joining(", "));
    }
}
