package org.dateline.io.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people leave behind in a table is read as they meant it, or what is wrong with it is said. */
class FilledSheetTest {

    @TempDir
    Path folder;

    @Test
    void cellsAreReadAsTheyWereMeant() throws IOException {
        var sheet = filled((book, rows) -> {
            head(rows, "Table", " row ID ", "new_value");
            var row = rows.createRow(1);
            row.createCell(0).setCellValue(" events\u00A0\u200B");
            row.createCell(1).setCellValue("'=w1");
            day(book, row, 2, "yyyy-mm-dd", LocalDate.of(2021, 3, 5));
            day(book, rows.createRow(2), 2, "mmm\\-yy", LocalDate.of(2021, 3, 1));
            day(book, rows.createRow(3), 2, "yyyy", LocalDate.of(2021, 1, 1));
            day(book, rows.createRow(4), 2, "d. mmmm yyyy", LocalDate.of(2021, 3, 1));
            rows.createRow(7).createCell(2).setCellValue(2021);
            rows.createRow(8).createCell(2).setCellValue(0.5);
            rows.createRow(9).createCell(2).setCellValue(true);
            rows.createRow(10).createCell(2).setCellFormula("\"FR\"&\"A\"");
            rows.createRow(11).createCell(2).setCellValue("\u00A0");
            rows.createRow(12).createCell(2).setCellValue("'Ndrangheta");
            rows.createRow(13).setZeroHeight(true);
            rows.getRow(13).createCell(2).setCellValue("hidden");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertEquals(List.of("table", "row_id", "new_value"), sheet.header());
        assertEquals(
                Map.of("table", "events", "row_id", "=w1", "new_value", "2021-03-05"),
                sheet.lines().get(0).cells());
        assertEquals(
                "2021-03-05 2021-03 2021 2021-03-01 2021 0.5 TRUE FRA 'Ndrangheta hidden",
                sheet.lines().stream()
                        .map(line -> line.cell("new_value"))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""));
        assertEquals(14, sheet.lines().get(9).number());
    }

    @Test
    void ofAWholeWorkbookOneSheetIsReadWhateverItsCapitalsAndOrder() throws IOException {
        var sheet = filled((book, rows) -> {
            book.setSheetName(0, "corrections ");
            head(rows, "why", "row_id");
            head(book.createSheet("Events"), "event_id", "text of another sheet");
            rows.createRow(1).createCell(1).setCellValue("w1");
            var rich = book.getCreationHelper().createRichTextString("bold and plain");
            var font = book.createFont();
            font.setBold(true);
            rich.applyFont(0, 4, font);
            rows.getRow(1).createCell(0).setCellValue(rich);
            book.setSheetOrder("Events", 0);
        });
        assertEquals(List.of("why", "row_id"), sheet.header());
        assertEquals("bold and plain", sheet.lines().get(0).cell("why"));
    }

    @Test
    void aSheetOfAnyNameIsReadIfItIsTheOnlyOne() throws IOException {
        var sheet = filled((book, rows) -> {
            book.setSheetName(0, "Tabelle1");
            head(rows, "table");
            rows.createRow(1).createCell(0).setCellValue("events");
        });
        assertEquals("events", sheet.lines().get(0).cell("table"));
        assertEquals("there is no sheet Corrections in it, but Mine, Events", refusal((book, rows) -> {
            book.setSheetName(0, "Mine");
            book.createSheet("Events");
        }));
    }

    @Test
    void anErrorOfAFormulaIsNoValue() {
        var refusal = refusal((book, rows) -> {
            head(rows, "new_value");
            rows.createRow(1).createCell(0).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertTrue(refusal.endsWith("the formula of cell A2 gives #DIV/0!"), refusal);
    }

    @Test
    void whatIsNoWorkbookIsToldFromALockedOne() throws Exception {
        Files.writeString(folder.resolve("corrections.xlsx"), "table,row_id\n");
        assertTrue(refusal().startsWith("it is no Excel workbook, although it is called .xlsx"), refusal());
        Files.write(folder.resolve("corrections.xlsx"), new byte[0]);
        assertTrue(refusal().startsWith("it is no Excel workbook, although it is called .xlsx"), refusal());
        Files.writeString(folder.resolve("corrections.xlsx"), "PK\u0003\u0004 and no more");
        assertTrue(refusal().startsWith("it is no Excel workbook (.xlsx) that can be read"), refusal());
        try (var locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(locked);
                    var book = new XSSFWorkbook()) {
                book.createSheet("Corrections");
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("corrections.xlsx"))) {
                locked.writeFilesystem(out);
            }
        }
        assertEquals("it is an old workbook (.xls) or a password locks it; save it as .xlsx without one", refusal());
    }

    @Test
    void csvIsReadAsSpreadsheetsWriteIt() throws IOException {
        for (var text : List.of(
                "\uFEFFtable,row_id,why\r\nevents,w1,\"a, b\"\r\n,,\r\n",
                "table;row_id;why\nevents;w1;a, b\n",
                "table\trow_id\twhy\nevents\tw1\ta, b\n")) {
            Files.writeString(folder.resolve("corrections.csv"), text, StandardCharsets.UTF_8);
            assertEquals(
                    Map.of("table", "events", "row_id", "w1", "why", "a, b"),
                    read("corrections.csv").lines().get(0).cells());
        }
        Files.write(folder.resolve("corrections.csv"), "table\trow_id\nevents\tw1\n".getBytes(StandardCharsets.UTF_16));
        assertEquals("w1", read("corrections.csv").lines().get(0).cell("row_id"));
    }

    private interface Filling {
        void fill(Workbook book, Sheet rows);
    }

    private FilledSheet filled(Filling filling) throws IOException {
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("corrections.xlsx"))) {
            filling.fill(book, book.createSheet("Corrections"));
            book.write(out);
        }
        return read("corrections.xlsx");
    }

    private String refusal(Filling filling) {
        return String.valueOf(
                assertThrows(IOException.class, () -> filled(filling)).getMessage());
    }

    private String refusal() {
        return String.valueOf(
                assertThrows(IOException.class, () -> read("corrections.xlsx")).getMessage());
    }

    private FilledSheet read(String name) throws IOException {
        return FilledSheet.read(Storage.at(folder.toString()), name, "Corrections");
    }

    private static void head(Sheet rows, String... names) {
        var row = rows.createRow(0);
        for (int i = 0; i < names.length; i++) {
            row.createCell(i).setCellValue(names[i]);
        }
    }

    private static void day(Workbook book, Row row, int column, String format, LocalDate day) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var cell = row.createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(style);
    }
}
