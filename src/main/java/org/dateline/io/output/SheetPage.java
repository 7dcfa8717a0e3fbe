package org.dateline.io.output;

import java.time.YearMonth;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is read like a page, written line by line from the top. */
final class SheetPage {

    private static final int CHAR_WIDTH = 256;

    private final XSSFSheet sheet;
    private final Styles styles;
    private int line;

    SheetPage(XSSFSheet sheet, Styles styles, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHAR_WIDTH);
        }
        sheet.setDisplayGridlines(false);
        Pages.onePageWide(sheet);
    }

    void printOnOnePage() {
        Pages.onePage(sheet);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The line that is written next, from 0. */
    int line() {
        return line;
    }

    void skip() {
        line++;
    }

    /** What is written next begins another page on paper. */
    void nextPage() {
        sheet.setRowBreak(line - 1);
    }

    void title(String text) {
        row(styles.title(), text).getRow().setHeightInPoints(28);
    }

    void section(String text) {
        row(styles.section(), text);
    }

    void header(String... texts) {
        row(styles.header(), (Object[]) texts);
    }

    void row(Object... values) {
        row(styles.text(), values);
    }

    /** A line whose first cell leads to another sheet. */
    void rowWithLink(String sheetName, Object... values) {
        var cell = row(styles.text(), values);
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    /** A line whose second cell is for readers to change. */
    void setting(String label, Object value, String meaning) {
        var row = row(styles.text(), label, value, meaning).getRow();
        row.getCell(1).setCellStyle(styles.input());
    }

    private Cell row(CellStyle style, Object... values) {
        var row = sheet.createRow(line++);
        for (var i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            fill(cell, values[i]);
        }
        return row.getCell(0);
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.count());
        } else if (value instanceof YearMonth month) {
            cell.setCellValue(DateUtil.getExcelDate(month.atDay(1)));
            cell.setCellStyle(styles.month());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            cell.setCellValue(formula.value());
            cell.setCellStyle(styles.count());
        } else {
            cell.setCellValue(CellText.of(value.toString()).value());
        }
    }

    /** What a cell calculates, and what comes out: for those who show a workbook without calculating. */
    record Formula(String text, long value) {}
}
