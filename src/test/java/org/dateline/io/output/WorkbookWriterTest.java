package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.SampleFacts;
import org.dateline.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

    private static final ReleaseInfo RELEASE = new ReleaseInfo("2021-06-01", "1.2.3");

    @TempDir
    Path folder;

    @Test
    void theSheetsStandInTheirOrder() throws IOException {
        try (var workbook = read(write(SampleFacts.rows()))) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(
                    List.of(
                            "README",
                            "Summary",
                            "How to read this",
                            "Events",
                            "Evidence",
                            "Articles",
                            "Dates",
                            "Countries",
                            "Entities",
                            "Quotations",
                            "Codebook",
                            "Quality",
                            "Corrections"),
                    names);
        }
    }

    @Test
    void everySheetOfDataIsOneTableWithFilterFrozenHeaderAndAllColumns() throws IOException {
        try (var workbook = read(write(SampleFacts.rows()))) {
            for (var layout : Layout.ALL) {
                var sheet = workbook.getSheet(layout.sheet());
                assertEquals(1, sheet.getTables().size(), layout::sheet);
                var table = sheet.getTables().get(0);
                assertEquals("tbl" + layout.sheet(), table.getName());
                assertTrue(table.getCTTable().isSetAutoFilter(), layout::sheet);
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertEquals(0, sheet.getNumMergedRegions());
                var area = table.getArea().formatAsString();
                assertEquals(area, table.getCTTable().getAutoFilter().getRef());
                assertEquals(area, sheet.getCTWorksheet().getDimension().getRef(), "what other readers go by");
                var header = headerOf(sheet);
                assertEquals(header.size(), new HashSet<>(header).size());
                for (var column : Table.of(layout.rowType()).columns()) {
                    assertTrue(header.contains(column.name()), () -> layout.sheet() + " lacks " + column);
                }
                assertEquals(
                        header,
                        table.getColumns().stream().map(each -> each.getName()).toList());
            }
        }
    }

    @Test
    void anEventIsReadFromLeftToRightWithItsIdsLast() throws IOException {
        try (var workbook = read(write(SampleFacts.rows()))) {
            var header = headerOf(workbook.getSheet("Events"));
            assertEquals(List.of("date_start", "date_end", "date_precision", "event_type"), header.subList(0, 4));
            assertTrue(header.get(header.size() - 1).endsWith("_id"));
            var row = workbook.getSheet("Events").getRow(1);
            assertEquals(
                    LocalDate.of(2021, 5, 3),
                    row.getCell(0).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("CONSULT", row.getCell(3).getStringCellValue());
        }
    }

    @Test
    void daysThatExcelCannotCountAreText() throws IOException {
        var rows = List.<Record>of(
                event(1, LocalDate.of(1900, 3, 1), "first"), event(2, LocalDate.of(1900, 2, 28), "too early"));
        try (var workbook = read(write(rows))) {
            var sheet = workbook.getSheet("Events");
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(0).getCellType());
            assertEquals(61, sheet.getRow(1).getCell(0).getNumericCellValue());
            assertEquals("1900-02-28", sheet.getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void nastyTextsAreShownAsTheyAreOrMadeValid() throws IOException {
        var long_ = "x".repeat(32_766) + "\ud83d\ude00";
        var texts = List.of("=1+1", "_x0041_ and _x_", "a\u0000b\ud83dc", "\ud83d\ude00", "1\r\n2\r3\t4", long_);
        var rows = new ArrayList<Record>();
        for (var i = 0; i < texts.size(); i++) {
            rows.add(event(i, LocalDate.of(2021, 1, 1), texts.get(i)));
        }
        var path = folder.resolve("nasty.xlsx");
        try (var writer = WorkbookWriter.open(path, RELEASE, EvidenceLinks.none())) {
            rows.forEach(writer::add);
            writer.finish(Map.of(), List.of());
            assertEquals(1, writer.cutCells());
        }
        try (var workbook = read(path)) {
            var sheet = workbook.getSheet("Events");
            var column = headerOf(sheet).indexOf("summary");
            var shown = new ArrayList<String>();
            for (var i = 1; i <= texts.size(); i++) {
                shown.add(sheet.getRow(i).getCell(column).getStringCellValue());
            }
            assertEquals(
                    List.of(
                            "=1+1",
                            "_x0041_ and _x_",
                            "a\uFFFDb\uFFFDc",
                            "\ud83d\ude00",
                            "1\n2\n3\t4",
                            "x".repeat(32_766)),
                    shown);
            assertTrue(sheet.getRow(1).getCell(column).getCellStyle().getQuotePrefixed());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(column).getCellType());
            assertFalse(sheet.getRow(2).getCell(column).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void whatDoesNotFitIsCountedAndToldOnTheFirstSheet() throws IOException {
        var path = folder.resolve("full.xlsx");
        try (var writer = WorkbookWriter.open(path, RELEASE, EvidenceLinks.none(), 3)) {
            for (var i = 0; i < 5; i++) {
                writer.add(event(i, LocalDate.of(2021, 1, 1), "event " + i));
            }
            writer.finish(Map.of("events", 5L), List.of());
            assertEquals(Map.of("Events", 2L), writer.leftOut());
        }
        try (var workbook = read(path)) {
            assertEquals(3, workbook.getSheet("Events").getLastRowNum());
            assertTrue(textOf(workbook.getSheet("README")).contains("2 rows did not fit"));
        }
    }

    @Test
    void theSummaryHasChartsOverItsOwnNumbers() throws IOException {
        try (var workbook = read(write(SampleFacts.rows()))) {
            var sheet = workbook.getSheet("Summary");
            assertEquals(6, sheet.getDrawingPatriarch().getCharts().size());
            assertTrue(textOf(sheet).contains("2021-05"));
            assertTrue(textOf(sheet).contains("Peru"));
        }
    }

    @Test
    void clicksLeadFromAnEventToItsReportsAndBackAndFromAnArticleToWhatItReports() throws IOException {
        var path = folder.resolve("links.xlsx");
        var links = new EvidenceLinks(article -> Optional.of(25), event -> Optional.of(SampleFacts.MENTION));
        try (var writer = WorkbookWriter.open(path, RELEASE, links)) {
            writer.add(event(1, LocalDate.of(2021, 12, 1), "an event whose reports are not here"));
            SampleFacts.rowsForReading().forEach(writer::add);
            writer.finish(Map.of(), List.of());
        }
        try (var workbook = read(path)) {
            assertEquals("'Evidence'!A2", link(workbook, "Events", 2, "mention_count"));
            assertEquals("../report/articles/0002.html#" + SampleFacts.MENTION, link(workbook, "Events", 2, "summary"));
            assertEquals("", link(workbook, "Events", 1, "mention_count"));
            assertEquals("'Events'!A3", link(workbook, "Evidence", 1, "event_id"));
            assertEquals(
                    "../report/articles/0002.html#" + SampleFacts.MENTION, link(workbook, "Evidence", 1, "sentence"));
            assertEquals("'Evidence'!A2", link(workbook, "Articles", 1, "event_mention_count"));
            assertEquals("../report/articles/0002.html#" + SampleFacts.ARTICLE, link(workbook, "Articles", 1, "title"));
            assertTrue(link(workbook, "Dates", 1, "text").startsWith("../report/articles/0002.html#d"));
            assertTrue(
                    textOf(workbook.getSheet("README")).contains("2021-05-01 to 2021-05-31"),
                    "when the articles were published");
        }
    }

    @Test
    void theQualityGateStandsOnTheQualitySheetAndOnTheFirst() throws IOException {
        var path = folder.resolve("gate.xlsx");
        try (var writer = WorkbookWriter.open(path, RELEASE, EvidenceLinks.none())) {
            writer.finish(
                    Map.of(),
                    List.of(new GateCheck("every key is there once", 0, ""), new GateCheck("few rejects", 2, "")));
        }
        try (var workbook = read(path)) {
            var quality = workbook.getSheet("Quality");
            assertEquals("check", quality.getRow(2).getCell(0).getStringCellValue());
            var passed = headerOf(quality).indexOf("passed");
            assertTrue(quality.getRow(1).getCell(passed).getBooleanCellValue());
            assertFalse(quality.getRow(2).getCell(passed).getBooleanCellValue());
            assertTrue(textOf(workbook.getSheet("README")).contains("1 of 2 checks FAILED"));
        }
    }

    @Test
    void aReleaseWithoutAnyRowHasAWorkbookToo() throws IOException {
        try (var workbook = read(write(List.of()))) {
            assertEquals(13, workbook.getNumberOfSheets());
            assertEquals(
                    "tblEvents", workbook.getSheet("Events").getTables().get(0).getName());
        }
    }

    @Test
    void theSameRowsGiveTheSameBytesAtAnyTimeInAnyLocale() throws IOException, InterruptedException {
        var one = Files.readAllBytes(write(SampleFacts.rows()));
        Thread.sleep(2_100); // zip counts time in steps of two seconds
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(one, Files.readAllBytes(write(SampleFacts.rows())));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothingButTheWorkbookIsLeftBehind() throws IOException {
        write(SampleFacts.rows());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("dateline.xlsx"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void theBusiestMonthsAreARowWithoutGap() {
        var events = new TreeMap<>(Map.of(
                YearMonth.of(1999, 3), new long[] {2, 0, 0, 0},
                YearMonth.of(2021, 5), new long[] {1, 0, 2, 0},
                YearMonth.of(2022, 1), new long[] {0, 0, 0, 1}));
        var months = SummarySheet.busiest(events, 24, month -> month.minusMonths(1));
        assertEquals(24, months.size());
        assertEquals("2020-02", months.get(0).label());
        assertEquals(4, months.stream().mapToLong(SummarySheet.Bar::length).sum());
        assertEquals(List.of(), SummarySheet.busiest(Map.<YearMonth, long[]>of(), 24, month -> month));
    }

    @Test
    void aHundredThousandRowsAreStreamed() throws IOException, InvalidFormatException {
        var path = folder.resolve("large.xlsx");
        try (var writer = WorkbookWriter.open(path, RELEASE, EvidenceLinks.none())) {
            for (var i = 0; i < 100_000; i++) {
                writer.add(new QuotationRow("q" + i, "a1", 1, i, i + 5, "words " + i, true, "Omamo", null, "said"));
            }
            writer.finish(Map.of("quotations", 100_000L), List.of());
        }
        try (var zip = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            var sheets = zip.getPartsByContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
            assertEquals(13, sheets.size());
        }
    }

    static EventRow event(int number, LocalDate day, String summary) {
        return new EventRow(
                "w" + number,
                PloverType.CONSULT,
                null,
                1,
                "04",
                2.5,
                day,
                day,
                Granularity.DAY,
                DateBasis.EXPLICIT,
                0.9,
                day,
                day,
                "Kenya",
                "KEN",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EventStatus.OCCURRED,
                1,
                1,
                1,
                1,
                null,
                summary,
                null,
                "Ministers meet",
                0.9,
                null,
                null,
                null,
                null);
    }

    private Path write(List<Record> rows) throws IOException {
        var path = folder.resolve("dateline.xlsx");
        try (var writer = WorkbookWriter.open(path, RELEASE, EvidenceLinks.none())) {
            rows.forEach(writer::add);
            writer.finish(Map.of("events", (long) rows.size()), List.of());
        }
        return path;
    }

    private static XSSFWorkbook read(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String link(XSSFWorkbook workbook, String sheet, int row, String column) {
        var rows = workbook.getSheet(sheet);
        var link = rows.getRow(row).getCell(headerOf(rows).indexOf(column)).getHyperlink();
        if (link == null) {
            return "";
        }
        return link.getType() == HyperlinkType.DOCUMENT ? link.getLocation() : link.getAddress();
    }

    private static List<String> headerOf(XSSFSheet sheet) {
        var header = new ArrayList<String>();
        sheet.getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
        return header;
    }

    private static String textOf(XSSFSheet sheet) {
        var text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
