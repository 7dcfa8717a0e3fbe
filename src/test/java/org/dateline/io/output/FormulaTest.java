package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.table.Doc;
import org.dateline.core.table.Key;
import org.dateline.core.table.Level;
import org.dateline.core.table.RemovedRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.TableName;
import org.dateline.core.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that a spreadsheet would calculate with are harmless in the profile for spreadsheets and untouched in the other. */
class FormulaTest {

    /** A sign that begins a formula, also of full width, whatever blank or unseen characters and quotes stand before it. */
    private static final Pattern TRIGGER = Pattern.compile(
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\"']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B].*|[\\t\\r\\n].*",
            Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([trn0])|u([0-9a-f]{4}))");

    @TempDir
    Path folder;

    @Test
    void noCellForSpreadsheetsBeginsWithATrigger() throws IOException, SQLException {
        var texts = corpus();
        var dangerous = 0;
        var cells = cells(write(CsvProfile.EXCEL, texts));
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var cell = cells.get(i);
            if (TRIGGER.matcher(text).matches()) {
                assertEquals("'" + text, cell);
                dangerous++;
            } else {
                assertEquals(text, cell);
            }
        }
        assertTrue(dangerous > 60, "dangerous texts: " + dangerous);
    }

    @Test
    void theLosslessProfileAltersNothing() throws IOException, SQLException {
        assertEquals(corpus(), cells(write(CsvProfile.LOSSLESS, corpus())));
    }

    @Test
    void whatNobodyTakesForAFormulaHasNoMark() {
        for (var text :
                List.of("plain", "a=1", "1-2", "(-1)", "e@x", "'tis", "\"Good\"", " x", "—", "5", "", "'", " ")) {
            assertFalse(CsvProfile.EXCEL.marks(text), text);
            assertFalse(CsvProfile.LOSSLESS.marks(text), text);
        }
    }

    @Test
    void aTextWithAnApostropheOfItsOwnIsToldFromAMark() {
        for (var text : corpus()) {
            assertEquals(CsvProfile.EXCEL.marks(text), CsvProfile.EXCEL.marks("'" + text), text);
        }
    }

    @Test
    void numbersBelowZeroStayNumbersInBothProfiles() throws IOException {
        for (var profile : CsvProfile.values()) {
            var path = folder.resolve(profile + "-numbers.csv");
            try (var writer = CsvWriter.open(Table.of(Numbers.class), path, profile)) {
                writer.write(new Numbers(-3.5, -7));
                writer.finish();
            }
            assertEquals(
                    "-3.5,-7",
                    Files.readString(path).lines().skip(1).findFirst().orElseThrow());
        }
    }

    @Test
    void noHeaderIsAFormula() {
        for (var table : Tables.all()) {
            table.columns().forEach(column -> assertTrue(column.name().matches("[a-z][a-z0-9_]*"), column::name));
        }
    }

    @TableName(value = "numbers", level = Level.RUN)
    @Doc("Two numbers.")
    public record Numbers(
            @Key @Doc(value = "A number.", example = "-3.5") Double number,
            @Doc(value = "An integer.", example = "-7") Integer integer) {}

    private Path write(CsvProfile profile, List<String> texts) throws IOException {
        var path = folder.resolve(profile + ".csv");
        try (var writer = CsvWriter.open(Table.of(RemovedRow.class), path, profile)) {
            for (var text : texts) {
                writer.write(new RemovedRow("events", text, "gone", null));
            }
            writer.finish();
        }
        return path;
    }

    /** The second column, as a program reads it that knows of no profile. */
    private static List<String> cells(Path csv) throws SQLException {
        try (var duck = Duck.open()) {
            var sql = "SELECT row_id FROM read_csv(" + Duck.quoted(csv.toString())
                    + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\n'"
                    + ", columns = {'table_name': 'VARCHAR', 'row_id': 'VARCHAR', 'reason': 'VARCHAR', 'replaced_by': 'VARCHAR'})";
            return duck.query(sql).stream().map(row -> row.get(0)).toList();
        }
    }

    private static List<String> corpus() {
        try (var in = FormulaTest.class.getClassLoader().getResourceAsStream("formulas.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(FormulaTest::unescaped)
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(found -> {
            var letter = found.group(1);
            var c = letter == null
                    ? (char) Integer.parseInt(found.group(2), 16)
                    : "\t\r\n\0".charAt("trn0".indexOf(letter));
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(c));
        });
    }
}
