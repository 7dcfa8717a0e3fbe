package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.core.table.Doc;
import org.dateline.core.table.Key;
import org.dateline.core.table.Level;
import org.dateline.core.table.RemovedRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.TableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {

    private static final List<String> NASTY = List.of(
            "plain",
            " blanks ",
            "a,b;c\td",
            "say \"no\"",
            "\"",
            "two\nlines",
            "two\r\nlines",
            "one\rcarriage return",
            "back\\slash",
            "\\\"",
            "=1+1",
            "Ünïcödé İı \u2028 \u200f \u00ad \ufeff",
            "\ud83d\ude00",
            "-");

    @TempDir
    Path folder;

    @Test
    void everyTextComesBackAsItWas() throws IOException, CsvException {
        var rows = read(write(CsvProfile.LOSSLESS, NASTY));
        assertEquals(NASTY, rows.stream().skip(1).map(row -> row[1]).toList());
    }

    @Test
    void theHeaderIsTheTable() throws IOException {
        var text = Files.readString(write(CsvProfile.LOSSLESS, List.of("plain")));
        assertEquals("table_name,row_id,reason,replaced_by\nevents,plain,gone,\n", text);
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
        var text = Files.readString(write(CsvProfile.LOSSLESS, List.of("x\ud83dy\ude00")));
        assertEquals(
                "events,x\uFFFDy\uFFFD,gone,", text.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void theProfileForSpreadsheetsDefusesFormulasButNotNumbers() throws IOException, CsvException {
        var path = write(CsvProfile.EXCEL, List.of("=1+1", "@x", "+x", "-x", "\tx", "\rx", "plain"));
        assertEquals('\uFEFF', Files.readString(path).charAt(0));
        assertEquals(
                List.of("'=1+1", "'@x", "'+x", "'-x", "'\tx", "'\rx", "plain"),
                read(path).stream().skip(1).map(row -> row[1]).toList());
        var numbers = folder.resolve("numbers.csv");
        try (var writer = CsvWriter.open(Table.of(Number.class), numbers, CsvProfile.EXCEL)) {
            writer.write(new Number(-3.5));
            writer.finish();
        }
        assertEquals(
                "-3.5", Files.readString(numbers).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aFullDiskIsAnException() throws IOException {
        var full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        try (var writer = CsvWriter.open(Table.of(RemovedRow.class), full, CsvProfile.LOSSLESS)) {
            assertThrows(IOException.class, () -> {
                writer.write(new RemovedRow("events", "x".repeat(10), "gone", null));
                writer.finish();
            });
        } catch (IOException alsoOnClose) {
            assertEquals(IOException.class, alsoOnClose.getClass());
        }
    }

    @TableName(value = "numbers", level = Level.RUN)
    @Doc("A number.")
    public record Number(
            @Key @Doc(value = "The number.", example = "-3.5")
            Double value) {}

    private Path write(CsvProfile profile, List<String> texts) throws IOException {
        var path = folder.resolve("removed.csv");
        try (var writer = CsvWriter.open(Table.of(RemovedRow.class), path, profile)) {
            for (var text : texts) {
                writer.write(new RemovedRow("events", text, "gone", null));
            }
            writer.finish();
        }
        return path;
    }

    private static List<String[]> read(Path path) throws IOException, CsvException {
        var parser = new RFC4180ParserBuilder().build();
        try (var reader = new CSVReaderBuilder(new StringReader(Files.readString(path)))
                .withCSVParser(parser)
                .withKeepCarriageReturn(true)
                .build()) {
            return reader.readAll();
        }
    }
}
