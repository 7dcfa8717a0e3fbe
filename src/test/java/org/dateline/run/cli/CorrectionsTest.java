package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Corrections of researchers, from a file beside the articles to all that follows from them in the tables. */
class CorrectionsTest {

    private static final String HEAD = "table,row_id,column,new_value,who,why\n";

    private static Path published = Path.of("");

    @TempDir
    private Path folder = published;

    private ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeAll
    static void publishOnce(@TempDir Path folder) throws IOException {
        var test = new CorrectionsTest();
        test.folder = folder;
        test.writeArticles();
        test.run();
        published = folder;
    }

    @BeforeEach
    void copyRelease() throws IOException {
        try (var files = Files.walk(published)) {
            for (var file : files.filter(file -> !file.equals(published)).toList()) {
                Files.copy(file, folder.resolve(published.relativize(file)), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private void writeArticles() throws IOException {
        article(
                "2022-02-14_a.txt",
                "Chad accused Niger of spying on Friday. The minister Ibrahim Tessou met diplomats.\n");
        article(
                "2022-02-15_b.txt",
                "Chad accused Niger of spying on February 11, 2022. Tessou Ibrahim visited Kenya.\n");
        article("2022-02-16_c.txt", "Peru condemned Bolivia on Tuesday. Peru invaded Bolivia.\n");
    }

    @Test
    void aReportThatIsNoneIsGoneWithAllThatFollowsFromIt() throws IOException {
        var event = row("events", "Chad", "Niger");
        assertEquals("2", cell("events", event, "mention_count"));
        var mention = ids("event_evidence", "event_mention_id", event).get(0);
        correct("event_mentions," + mention + ",not an event,,me,irony");
        run();
        assertFalse(read("csv/event_mentions.csv").contains(mention));
        assertFalse(read("csv/event_participants.csv").contains(mention));
        assertFalse(read("csv/event_evidence.csv").contains(mention));
        assertTrue(read("changes/removed.csv")
                .contains("event_mentions," + mention + ",a researcher says that it is none,"));
        assertEquals("1", cell("events", row("events", "Chad", "Niger"), "mention_count"));
        assertTrue(read("csv/corrections.csv")
                .contains("2,corrections.csv,event_mentions," + mention + ",not an event,,,me,irony,,applied,"));
    }

    @Test
    void whatIsCorrectedInAReportFlowsIntoItsEvent() throws IOException {
        var event = row("events", "ACCUSE", "Peru", "Bolivia", "condemned");
        var mention = ids("event_evidence", "event_mention_id", event).get(0);
        correct(
                "event_mentions," + mention + ",event_status,denied,me,",
                "event_mentions," + mention + ",date_end,2022-02-17,me,it went on",
                "event_mentions," + mention + ",date_start,2022-02-16,me,a day later",
                "event_participants," + mention + " recipient 1,iso3c,BRA,me,");
        run();
        var now = row("events", "ACCUSE", "condemned");
        assertEquals("denied", cell("events", now, "event_status"));
        assertEquals("2022-02-16", cell("events", now, "date_start"));
        assertEquals("2022-02-17", cell("events", now, "date_end"));
        assertEquals("correction", cell("events", now, "date_basis"));
        assertEquals("BRA", cell("events", now, "recipient_iso3c"));
        assertTrue(cell("event_mentions", mention, "date_id").startsWith("d"));
    }

    @Test
    void aTimeExpressionThatIsCorrectedDatesItsReportsAnew() throws IOException {
        var date = row("dates", ",Tuesday,");
        correct("dates," + date + ",date_start,2022-01,me,");
        run();
        assertEquals("2022-01", cell("dates", date, "timex_value"));
        assertEquals("2022-01-31", cell("dates", date, "date_end"));
        var event = row("events", "ACCUSE", "condemned");
        assertEquals("2022-01-01", cell("events", event, "date_start"));
        assertEquals("month", cell("events", event, "date_precision"));
        correct("event_mentions,"
                + ids("event_evidence", "event_mention_id", event).get(0) + ",date_id,,me,");
        run();
        assertNotEquals("publication", cell("events", row("events", "ACCUSE", "condemned"), "date_basis"));
    }

    @Test
    void whoSpeaksAndWhatSomebodyIsCanBeCorrected() throws IOException {
        var event = row("events", "ACCUSE", "Peru", "Bolivia", "condemned");
        var mention = ids("event_evidence", "event_mention_id", event).get(0);
        var minister = row("entity_mentions", ",Ibrahim Tessou,");
        correct(
                "Event mentions," + mention + ",Reported_By,Omar Peel,me,",
                "event_mentions," + mention + ",EVENT_STATUS,Denied,me,",
                "event_participants," + mention + " actor 1,sector,mil,me,",
                "entity_mentions," + minister + ",role_title,foreign minister,me,");
        run();
        assertEquals(4, count(read("csv/corrections.csv"), ",applied,"), read("csv/corrections.csv"));
        assertEquals("Omar Peel", cell("event_mentions", mention, "reported_by"));
        assertEquals("denied", cell("event_mentions", mention, "event_status"));
        assertTrue(read("csv/event_participants.csv").contains(",PER,MIL"), read("csv/event_participants.csv"));
        assertEquals("foreign minister", cell("entity_mentions", minister, "role_title"));
    }

    @Test
    void anEventIsCorrectedAloneAndGoesWithItsReportsIfItIsNone() throws IOException {
        var event = row("events", "Chad", "Niger");
        var other = row("events", "invaded");
        var lost = ids("event_evidence", "event_mention_id", other).get(0);
        correct(
                "events," + event + ",actor_iso3c,TCD,me,as it is",
                "events," + event + ",recipient_iso3c,NGA,me,",
                "events," + event + ",event_type,REJECT,me,",
                "events," + event + ",event_mode,nonsense,me,",
                "events," + event + ",date_start,2022,me,",
                "events," + other + ",not an event,,me,");
        run();
        assertEquals("Nigeria", cell("events", event, "recipient_name"));
        assertEquals("REJECT", cell("events", event, "event_type"));
        assertEquals("3", cell("events", event, "quad_class"));
        assertEquals("-2.0", cell("events", event, "plover_score"));
        assertEquals("year", cell("events", event, "date_precision"));
        assertTrue(read("csv/event_mentions.csv").contains(",ACCUSE,"));
        assertFalse(read("csv/event_mentions.csv").contains(lost));
        var told = read("csv/corrections.csv");
        assertTrue(told.contains("no_longer_fits,the cell says that by itself"), told);
        assertTrue(told.contains("refused,REJECT has no mode nonsense"), told);
        assertEquals(2, count(read("csv/notices.csv"), "correction_not_applied"));
    }

    @Test
    void whatIsTheSameIsOneRow() throws IOException {
        var gone = row("entities", "Tessou Ibrahim");
        var kept = row("entities", "Ibrahim Tessou");
        var event = row("events", "Chad", "Niger");
        var joined = row("events", "ACCUSE", "condemned");
        correct(
                "entities," + gone + ",same as," + kept + ",me,",
                "entities," + kept + ",iso3c,TCD,me,",
                "events," + joined + ",same as," + event + ",me,",
                "events," + joined + ",iso3c,PER,me,");
        run();
        assertEquals("2", cell("entities", kept, "article_count"));
        assertEquals("TCD", cell("entities", kept, "iso3c"));
        assertFalse(read("csv/entity_mentions.csv").contains(gone));
        assertTrue(
                read("changes/removed.csv").contains("entities," + gone + ",another row stands in its place," + kept));
        assertEquals("3", cell("events", event, "mention_count"));
        assertEquals("3", cell("events", event, "article_count"));
        assertTrue(read("csv/corrections.csv").contains("the event " + joined + " was joined to " + event));
    }

    @Test
    void whatNoLongerFitsIsANotice() throws IOException {
        var event = row("events", "ACCUSE", "condemned");
        var mention = ids("event_evidence", "event_mention_id", event).get(0);
        Files.writeString(
                folder.resolve("in/corrections.csv"),
                "table,row_id,column,new_value,expected_value,old_value\n"
                        + "event_mentions," + mention + ",event_status,denied,planned,\n"
                        + "event_mentions," + mention.substring(0, 18) + "00000999,event_status,denied,,\n"
                        + "event_mentions,v0123456789abcdef-00000001,event_status,denied,,\n"
                        + "events," + event + ",event_status,possible,,what a sheet told once\n"
                        + "events,w0123456789abcdef,event_status,denied,,\n"
                        + "entities,e0123456789abcdef,name,Nobody,,\n"
                        + "events," + event + ",same as,w0123456789abcdef,,\n");
        run();
        var told = read("csv/corrections.csv");
        for (var reason : List.of(
                "no_longer_fits,\"the cell says \"\"occurred\"\" now\"",
                "no_longer_fits,the row is gone",
                "no_longer_fits,the article of the row is not in the input",
                "no_longer_fits,there is no event w0123456789abcdef",
                "no_longer_fits,there is no entity e0123456789abcdef")) {
            assertTrue(told.contains(reason), () -> reason + "\n" + told);
        }
        assertEquals("possible", cell("events", event, "event_status"), "what a sheet tells of a line is not read");
        assertEquals(6, count(read("csv/notices.csv"), "warning,correction_not_applied,corrections.csv,"));
    }

    @Test
    void aCorrectionSurvivesAndWithoutItsFileTheReleaseIsTheOldOne() throws IOException {
        var before = id();
        var bytes = read("csv/events.csv");
        correct("events," + row("events", "ACCUSE", "condemned") + ",event_status,negated,me,");
        run();
        assertNotEquals(before, id());
        assertEquals(1, count(read("csv/events.csv"), ",negated,"));
        FileSystemUtils.deleteRecursively(folder.resolve("out/.state"));
        article("2022-02-17_d.txt", "Mali attacked rebels on Wednesday.\n");
        run();
        assertEquals(1, count(read("csv/events.csv"), ",negated,"));
        run();
        assertTrue(said().contains("nothing new"), this::said);
        Files.delete(folder.resolve("in/2022-02-17_d.txt"));
        Files.delete(folder.resolve("in/corrections.csv"));
        run();
        assertEquals(before + "-2", id(), "made of the same, on the same day");
        assertEquals(bytes, read("csv/events.csv"));
    }

    @Test
    void theSheetOfTheWorkbookIsFilledInAndPutBesideTheArticles() throws IOException {
        var event = row("events", "ACCUSE", "condemned");
        fill(event, "event_status", "planned");
        run();
        assertEquals("planned", cell("events", event, "event_status"));
        assertFalse(read("csv/notices.csv").contains("corrections"), read("csv/notices.csv"));
        fill(event, "event_type", "THREATEN");
        run();
        assertEquals("planned", cell("events", event, "event_status"), "the lines that were there stay");
        assertEquals("THREATEN", cell("events", event, "event_type"));
        try (var workbook = new XSSFWorkbook(
                folder.resolve("out/latest/excel/dateline.xlsx").toFile().getPath())) {
            var sheet = workbook.getSheet("Corrections");
            assertEquals("table", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("applied", sheet.getRow(2).getCell(7).getStringCellValue());
            assertEquals(2, sheet.getDataValidations().size());
            assertTrue(Arrays.asList(sheet.getDataValidations()
                            .get(1)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .contains("same as"));
        }
    }

    @Test
    void whatBecameOfItIsShown() throws IOException {
        correct(
                "events," + row("events", "ACCUSE", "condemned") + ",event_status,planned,<b>M. Okoye</b>,a & b",
                "entities,e0123456789abcdef,name,Nobody,me,");
        run();
        var report = read("report/report.html");
        assertTrue(report.contains("&lt;b&gt;M. Okoye&lt;/b&gt;") && report.contains("a &amp; b"));
        assertTrue(report.contains("event_status: occurred → planned"));
        assertTrue(report.contains("no longer fits:</b> there is no entity e0123456789abcdef"));
        var quality = read("report/quality.json");
        assertTrue(quality.contains("\"outcome\" : \"applied\"") && quality.contains("\"new_value\" : \"planned\""));
        var manifest = read("manifest.json");
        assertTrue(manifest.contains("\"file\" : \"corrections.csv\"") && manifest.contains("\"no_longer_fits\" : 1"));
    }

    @Test
    void whatIsWrongWithTheFileIsToldWithItsLines() throws IOException {
        var before = id();
        correct(
                "event,w1,event_type,AID,me,",
                "events,w0123456789abcdef,date_start,soon,me,",
                "",
                "events,w0123456789abcdef,date_start,2021,me,");
        assertEquals(78, call());
        for (var problem : List.of(
                "corrections.csv, line 2: there is no table \"event\"",
                "corrections.csv, line 3: \"soon\" is no date",
                "corrections.csv, line 5: the same cell is corrected in line 3")) {
            assertTrue(said().contains(problem), () -> problem + "\n" + said());
        }
        assertEquals(before, id());
        Files.move(folder.resolve("in/corrections.csv"), folder.resolve("in/corrections.ods"));
        assertEquals(78, call());
        assertTrue(said().contains("corrections.ods: corrections are read from corrections.csv"), this::said);
        Files.delete(folder.resolve("in/corrections.ods"));
        Files.writeString(folder.resolve("in/corrections.csv"), "tabel,row\nevents,w1\n");
        assertEquals(78, call());
        assertTrue(said().contains("corrections.csv: the first line names the columns"), this::said);
        Files.writeString(folder.resolve("in/corrections.xlsx"), "no workbook");
        Files.writeString(folder.resolve("in/corrections.csv"), HEAD);
        assertEquals(78, call());
        assertTrue(said().contains("keep one file"), this::said);
        Files.delete(folder.resolve("in/corrections.csv"));
        assertEquals(78, call());
        assertTrue(said().contains("cannot read corrections.xlsx: it is no Excel workbook"), this::said);
    }

    @Test
    void aSettingNamesAFileElsewhere() throws IOException {
        var event = row("events", "ACCUSE", "condemned");
        var file = folder.resolve("mine.csv");
        Files.writeString(
                file, "\uFEFFTable;Row ID;Column;New value\r\nevents;" + event + ";event_status;possible\r\n");
        assertEquals(0, call("--corrections", file.toString()), this::said);
        assertEquals("possible", cell("events", event, "event_status"));
        assertTrue(read("manifest.json").contains("\"corrections\" : \"mine.csv\""));
        assertEquals(78, call("--corrections", folder.resolve("nowhere.csv").toString()));
        assertTrue(said().contains("cannot read " + folder.resolve("nowhere.csv")), this::said);
    }

    private void fill(String row, String column, String value) throws IOException {
        try (var workbook = new XSSFWorkbook(
                folder.resolve("out/latest/excel/dateline.xlsx").toFile().getPath())) {
            var sheet = workbook.getSheet("Corrections");
            int free = 1;
            while (sheet.getRow(free) != null && sheet.getRow(free).getCell(0) != null) {
                free++;
            }
            var line = sheet.getRow(free) == null ? sheet.createRow(free) : sheet.getRow(free);
            var cells = List.of("events", row, column, value);
            for (int i = 0; i < cells.size(); i++) {
                line.createCell(i).setCellValue(cells.get(i));
            }
            try (var to = Files.newOutputStream(folder.resolve("in/corrections.xlsx"))) {
                workbook.write(to);
            }
        }
    }

    private void correct(String... lines) throws IOException {
        Files.writeString(folder.resolve("in/corrections.csv"), HEAD + String.join("\n", lines) + "\n");
    }

    private void article(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), text);
    }

    private void run() {
        assertEquals(0, call(), this::said);
    }

    private int call(String... more) {
        told = new ByteArrayOutputStream();
        var stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        var arguments = new ArrayList<>(List.of("--input", folder.resolve("in").toString(), "--output"));
        arguments.addAll(List.of(folder.resolve("out").toString(), "--progress", "none", "--date", "2022-03-01"));
        arguments.addAll(List.of(more));
        return new RunCommand(stream, stream).run(arguments.toArray(String[]::new));
    }

    private String id() throws IOException {
        return Files.readString(folder.resolve("out/CURRENT")).strip();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve("out/latest").resolve(name));
    }

    /** The id of the first row that holds all the words. */
    private String row(String table, String... words) throws IOException {
        return read("csv/" + table + ".csv")
                .lines()
                .filter(line -> Arrays.stream(words).allMatch(line::contains))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table + " has no row with " + List.of(words)));
    }

    private String cell(String table, String id, String column) throws IOException {
        var lines = read("csv/" + table + ".csv").lines().toList();
        int at = List.of(lines.get(0).split(",")).indexOf(column);
        var line = lines.stream().filter(one -> one.startsWith(id + ",")).findFirst();
        return line.orElseThrow().split(",", -1)[at];
    }

    private List<String> ids(String table, String column, String first) throws IOException {
        var lines = read("csv/" + table + ".csv").lines().toList();
        int at = List.of(lines.get(0).split(",")).indexOf(column);
        return lines.stream()
                .filter(line -> line.startsWith(first + ","))
                .map(line -> line.split(",", -1)[at])
                .toList();
    }

    private static long count(String text, String words) {
        return text.lines().filter(line -> line.contains(words)).count();
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
