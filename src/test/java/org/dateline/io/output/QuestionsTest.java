package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The eight questions have their answers, in SQL and in the notebook. */
class QuestionsTest {

    private static final Pattern QUESTION = Pattern.compile("^-- \\d\\. .*\\n([^;]*);", Pattern.MULTILINE);

    /** The event of the sample, told anew as others: who, to whom, type, mode, class, country, first and last day, status. */
    private static final String EVENTS = """
            CREATE OR REPLACE VIEW events AS SELECT * REPLACE (id AS event_id, a AS actor_name, b AS recipient_name, a AS actor_iso3c,
                b AS recipient_iso3c, t AS event_type, m AS event_mode, q AS quad_class, c AS iso3c, CAST(d AS DATE) AS date_start,
                CAST(e AS DATE) AS date_end, s AS event_status, p AS place_basis)
            FROM read_parquet('parquet/events/*.parquet'), (VALUES
                ('1', 'RUS', 'UKR', 'ASSAULT', NULL, 4, 'UKR', '2022-03-01', '2022-03-02', 'occurred', 'clause'),
                ('2', 'UKR', 'RUS', 'ACCUSE', NULL, 3, 'UKR', '2022-03-31', '2022-04-01', 'occurred', 'clause'),
                ('3', 'UKR', 'RUS', 'ACCUSE', NULL, 3, 'XKX', '2022-02-24', '2022-02-24', 'ongoing', 'clause'),
                ('4', 'PER', 'CHL', 'CONSULT', 'visit', 1, 'XKX', '2022-02-25', '2022-02-25', 'occurred', 'clause'),
                ('5', 'CHL', 'PER', 'CONSULT', NULL, 1, 'XKX', NULL, NULL, 'occurred', 'clause'),
                ('6', 'CHL', 'PER', 'CONSULT', 'phone', 1, 'PER', '2022-02-25', '2022-02-25', 'occurred', 'clause'),
                ('7', 'CHL', 'PER', 'CONSULT', NULL, 1, 'PER', '2022-05-25', '2022-05-25', 'planned', 'clause'),
                ('8', NULL, NULL, 'PROTEST', 'strike', 3, 'PER', '2022-02-25', '2022-02-25', 'occurred', 'inferred'))
                v(id, a, b, t, m, q, c, d, e, s, p)""";

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeARelease() throws IOException {
        SampleRelease.write(folder);
    }

    @Test
    void eachIsAnsweredByWhatTheTablesSay() throws IOException, SQLException {
        try (var duck = duck()) {
            duck.run(EVENTS);
            var questions = questions();
            assertEquals(8, questions.size());
            assertEquals(
                    List.of(List.of("2022-02", "1", "2"), List.of("2022-02", "3", "2"), List.of("2022-03", "4", "1")),
                    duck.query(questions.get(0)));
            assertEquals(
                    List.of(List.of("2022-02", "UKR", "RUS", "1", "0"), List.of("2022-03", "RUS", "UKR", "1", "1")),
                    duck.query(questions.get(1)).stream()
                            .map(row -> row.subList(0, 5))
                            .toList());
            assertEquals(List.of("CHL", "PER", "2", "2022-02-25", "2022-02-25"), duck.row(questions.get(2)));
            assertEquals("2022-02-25", duck.row(questions.get(3)).get(0));
            assertEquals(List.of("Ana Ruiz", "PER", "1", "1", "1"), duck.row(questions.get(4)));
            assertEquals(List.of("Peru", "1", "1"), duck.row(questions.get(5)));
            assertEquals(
                    duck.query("SELECT article_id FROM article_countries WHERE is_focus AND iso3c = 'PER'"),
                    duck.query(questions.get(6).replace("XKX", "PER")).stream()
                            .map(row -> row.subList(5, 6))
                            .toList());
            duck.run("CREATE OR REPLACE VIEW entity_mentions AS SELECT * REPLACE (entity_id || n AS entity_id)"
                    + " FROM read_parquet('parquet/entity_mentions/*/*.parquet'), (VALUES ('a'), ('b'), ('a')) v(n)");
            duck.run(
                    "CREATE OR REPLACE VIEW entities AS SELECT * REPLACE (entity_id || n AS entity_id, name || n AS name)"
                            + " FROM read_parquet('parquet/entities/*.parquet'), (VALUES ('a'), ('b')) v(n)");
            assertEquals(List.of("Ana Ruiza", "Ana Ruizb", "1"), duck.row(questions.get(7)));
        }
    }

    @Test
    void theNotebookAnswersAsDuckDbDoes() throws IOException, InterruptedException, SQLException {
        assumeTrue(ran("python3", "--version").isPresent(), "no Python here");
        var said = ran(
                        "python3",
                        Path.of("src/test/resources/load/run_notebook.py")
                                .toAbsolutePath()
                                .toString(),
                        folder.resolve("load").resolve(LoadScripts.NOTEBOOK).toString())
                .orElseThrow();
        var answers = said.lines().map(JsonMapper.shared()::readTree).toList();
        try (var duck = duck()) {
            var expected = questions();
            assertEquals(expected.size() + 1, answers.size(), said);
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(duck.query(expected.get(i)), cells(answers.get(i + 1)), expected.get(i));
            }
        }
    }

    @Test
    void theNotebookIsOfTheFormatAndLeavesNoGap() throws IOException {
        var text = read(LoadScripts.NOTEBOOK);
        assertFalse(text.contains("{{"), text);
        var notebook = JsonMapper.shared().readTree(text);
        assertEquals(4, notebook.get("nbformat").asInt());
        var cells = notebook.get("cells").valueStream().toList();
        assertEquals(20, cells.size());
        assertEquals(
                cells.size(),
                cells.stream().map(cell -> cell.get("id").asString()).distinct().count());
        for (var cell : cells) {
            var isCode = cell.get("cell_type").asString().equals("code");
            assertEquals(isCode, cell.has("outputs") && cell.has("execution_count"));
            assertFalse(cell.get("source").isEmpty());
        }
    }

    private static List<List<String>> cells(JsonNode rows) {
        return rows.valueStream()
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(cell -> cell.isNull() ? "null" : cell.asString())
                        .toList())
                .toList();
    }

    private static Optional<String> ran(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static Duck duck() throws IOException, SQLException {
        var duck = Duck.open();
        duck.run("SET file_search_path = " + Duck.quoted(folder.toString()));
        duck.run(read("load_duckdb.sql"));
        return duck;
    }

    private static List<String> questions() throws IOException {
        return QUESTION.matcher(read("questions.sql"))
                .results()
                .map(question -> question.group(1))
                .toList();
    }

    private static String read(String script) throws IOException {
        return Files.readString(folder.resolve("load").resolve(script));
    }
}
