package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.core.table.SampleFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees on screen and on paper: names beside codes, whole sentences, pages. */
class WorkbookPaperTest {

    private static final String LONG = "The two ministers met in the capital and spoke about the border. ".repeat(4);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("dateline.xlsx");
        var release = new ReleaseInfo("2021-06-01", "1.2.3");
        try (var writer = WorkbookWriter.open(file, release, EvidenceLinks.none())) {
            SampleFacts.rowsForReading().forEach(writer::add);
            writer.add(WorkbookWriterTest.event(1, LocalDate.of(2021, 1, 1), LONG));
            writer.add(WorkbookWriterTest.event(2, LocalDate.of(2021, 1, 1), "They met."));
            writer.finish(Map.of(), List.of());
        }
    }

    @Test
    void theNameOfACountryStandsBesideItsCode() throws IOException {
        try (var workbook = read()) {
            var sheet = workbook.getSheet("Events");
            var header = headerOf(sheet);
            for (var code : List.of("iso3c", "actor_iso3c", "recipient_iso3c")) {
                assertEquals(code.replace("iso3c", "country_name"), header.get(header.indexOf(code) + 1));
            }
            var code = header.indexOf("actor_iso3c");
            assertEquals("PER", sheet.getRow(1).getCell(code).getStringCellValue());
            assertEquals("Peru", sheet.getRow(1).getCell(code + 1).getStringCellValue());
            assertNull(sheet.getRow(2).getCell(code + 1), "KEN has no row in the table of countries here");
        }
    }

    @Test
    void theCodebookKnowsTheNames() {
        var names = Codebook.linesOfWorkbook().stream()
                .filter(line ->
                        line.tableName().equals("events") && line.columnName().endsWith("country_name"))
                .map(Codebook.Line::columnName)
                .toList();
        assertEquals(List.of("actor_country_name", "recipient_country_name", "country_name"), names);
    }

    @Test
    void aLongNameGoesOnInTheNextLineAndALinkDoesNot() throws IOException {
        try (var workbook = read()) {
            var sheet = workbook.getSheet("Events");
            var row = sheet.getRow(2);
            assertTrue(row.getCell(headerOf(sheet).indexOf("actor_name"))
                    .getCellStyle()
                    .getWrapText());
            assertFalse(row.getCell(headerOf(sheet).indexOf("summary"))
                    .getCellStyle()
                    .getWrapText());
            assertEquals(sheet.getDefaultRowHeightInPoints(), row.getHeightInPoints());
        }
    }

    @Test
    void theSummaryIsOnePageAndSheetsOfRowsAreOnePageWideWithTheirHeader() throws IOException {
        try (var workbook = read()) {
            var summary = workbook.getSheet("Summary").getPrintSetup();
            assertEquals(1, summary.getFitWidth());
            assertEquals(1, summary.getFitHeight());
            for (var layout : Layout.ALL) {
                var sheet = workbook.getSheet(layout.sheet());
                assertTrue(sheet.getFitToPage(), layout::sheet);
                assertEquals(1, sheet.getPrintSetup().getFitWidth(), layout::sheet);
                assertEquals(0, sheet.getPrintSetup().getFitHeight(), layout::sheet);
                assertEquals(0, sheet.getRepeatingRows().getLastRow(), layout::sheet);
            }
        }
    }

    private XSSFWorkbook read() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> headerOf(XSSFSheet sheet) {
        var header = new ArrayList<String>();
        sheet.getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
        return header;
    }
}
