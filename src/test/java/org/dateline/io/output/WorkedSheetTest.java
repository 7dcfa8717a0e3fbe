package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.core.model.EventStatus;
import org.dateline.core.table.EventRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of worked questions: what stands in its cells is what its formulas give, and what the table of events has. */
class WorkedSheetTest {

    private static final int LINES = 12 + 20 + 20;
    private static final int FIRST_NUMBER = 2;

    @TempDir
    Path folder;

    @Test
    void whatStandsInTheCellsIsWhatTheFormulasGive() throws IOException {
        try (var workbook = write(600, Integer.MAX_VALUE)) {
            assertEquals(LINES, evaluated(workbook));
        }
    }

    @Test
    void theNumbersAreCountsOfTheTable() throws IOException {
        try (var workbook = write(600, Integer.MAX_VALUE)) {
            var rows = new ArrayList<EventRow>(events(600));
            var months = 0;
            var pairs = 0;
            for (var line : lines(workbook.getSheet(WorkedSheet.NAME))) {
                var key = line.getCell(0);
                if (key.getCellType() == CellType.NUMERIC) {
                    var month = YearMonth.from(key.getLocalDateTimeCellValue());
                    assertCounts(line, rows, event -> isOf(month, event));
                    months++;
                } else if (!line.getCell(1).getStringCellValue().isEmpty()) {
                    var recipient = line.getCell(1).getStringCellValue();
                    assertCounts(
                            line,
                            rows,
                            event -> key.getStringCellValue().equals(event.actorIso3c())
                                    && recipient.equals(event.recipientIso3c()));
                    pairs++;
                } else {
                    assertCounts(
                            line,
                            rows,
                            event -> event.actorName() != null
                                    && key.getStringCellValue().equalsIgnoreCase(event.actorName()));
                }
            }
            assertEquals(12, months);
            assertEquals(20, pairs);
        }
    }

    @Test
    void eventsThatDidNotFitAreInNoNumber() throws IOException {
        try (var workbook = write(600, 100)) {
            evaluated(workbook);
            var sheet = workbook.getSheet(WorkedSheet.NAME);
            assertTrue(sheet.getRow(2).getCell(0).getStringCellValue().startsWith("506 events did not fit"));
        }
    }

    @Test
    void aReaderWhoChangesAFilterChangesTheNumbers() throws IOException {
        try (var workbook = write(600, Integer.MAX_VALUE)) {
            var sheet = workbook.getSheet(WorkedSheet.NAME);
            for (var row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().startsWith("confidence")) {
                    row.getCell(1).setCellValue(2);
                }
            }
            var calculator = workbook.getCreationHelper().createFormulaEvaluator();
            for (var line : lines(sheet)) {
                assertEquals(0, calculator.evaluate(line.getCell(6)).getNumberValue());
            }
        }
    }

    @Test
    void signsInNamesStandForThemselves() {
        assertEquals("$A1", WorkedSheet.criterion("$A1", "Kenya"));
        assertEquals(
                "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A1,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")",
                WorkedSheet.criterion("$A1", "Who?"));
        assertEquals("\"=\"&SUBSTITUTE", WorkedSheet.criterion("$A1", "<b").substring(0, 14));
    }

    /** Lets another calculator than ours do every sum; says how many lines there are. */
    private static int evaluated(XSSFWorkbook workbook) {
        var calculator = workbook.getCreationHelper().createFormulaEvaluator();
        var lines = lines(workbook.getSheet(WorkedSheet.NAME));
        for (var line : lines) {
            for (var column = FIRST_NUMBER; column < FIRST_NUMBER + 5; column++) {
                var cell = line.getCell(column);
                assertEquals(
                        calculator.evaluate(cell).getNumberValue(), cell.getNumericCellValue(), cell::getCellFormula);
            }
        }
        return lines.size();
    }

    private static void assertCounts(Row line, List<EventRow> events, Predicate<EventRow> condition) {
        for (var quad = 1; quad <= 4; quad++) {
            var of = quad;
            var count = events.stream()
                    .filter(event -> event.quadClass() == of && event.eventStatus() == EventStatus.OCCURRED)
                    .filter(condition)
                    .count();
            assertEquals(count, line.getCell(FIRST_NUMBER + quad - 1).getNumericCellValue(), line.getCell(0)::toString);
        }
    }

    private static boolean isOf(YearMonth month, EventRow event) {
        return event.dateStart() != null
                && event.dateEnd() != null
                && YearMonth.from(event.dateStart()).equals(month)
                && YearMonth.from(event.dateEnd()).equals(month);
    }

    private static List<Row> lines(XSSFSheet sheet) {
        var lines = new ArrayList<Row>();
        for (var row : sheet) {
            var cell = row.getCell(FIRST_NUMBER);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                lines.add(row);
            }
        }
        return lines;
    }

    /** Some of many names and countries, some whose names a spreadsheet would take for conditions, one too early for Excel. */
    private static List<EventRow> events(int count) {
        var events = new ArrayList<EventRow>();
        for (var i = 0; i < count; i++) {
            events.add(ManyEvents.row(i));
        }
        for (var i = 0; i < 5; i++) {
            events.add(WorkbookWriterTest.event(i, LocalDate.of(2024, 2, 3), "Kenya met nobody."));
        }
        events.add(WorkbookWriterTest.event(9, LocalDate.of(1648, 10, 24), "Too early for Excel."));
        return events;
    }

    private XSSFWorkbook write(int count, int rowsPerSheet) throws IOException {
        var path = folder.resolve("worked.xlsx");
        try (var writer =
                WorkbookWriter.open(path, new ReleaseInfo("2021-06-01", "1.2.3"), EvidenceLinks.none(), rowsPerSheet)) {
            events(count).forEach(writer::add);
            writer.finish(Map.of(), List.of());
        }
        try (var in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }
}
