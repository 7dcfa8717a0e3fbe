package org.dateline.io.output;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of the workbook. */
record Styles(
        CellStyle text,
        CellStyle evidence,
        CellStyle quoted,
        CellStyle date,
        CellStyle count,
        CellStyle decimal,
        CellStyle share,
        CellStyle header,
        CellStyle title,
        CellStyle section,
        CellStyle link) {

    private static final byte[] DARK = {0x1F, 0x3A, 0x5F};
    private static final byte[] WHITE = {-1, -1, -1};

    static Styles of(XSSFWorkbook workbook) {
        return new Styles(
                plain(workbook, "@"),
                evidence(workbook),
                quoted(workbook),
                date(workbook),
                plain(workbook, "#,##0"),
                plain(workbook, "General"),
                plain(workbook, "0.0%"),
                header(workbook),
                lettered(workbook, 20, true, DARK),
                lettered(workbook, 13, true, DARK),
                lettered(workbook, 11, true, DARK));
    }

    private static CellStyle plain(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle date(XSSFWorkbook workbook) {
        var style = plain(workbook, "yyyy\\-mm\\-dd");
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    /** Text that leads to its article. */
    private static CellStyle evidence(XSSFWorkbook workbook) {
        var style = lettered(workbook, 11, false, DARK);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle quoted(XSSFWorkbook workbook) {
        var style = plain(workbook, "@");
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle header(XSSFWorkbook workbook) {
        var style = lettered(workbook, 11, true, WHITE);
        style.setFillForegroundColor(new XSSFColor(DARK));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle lettered(XSSFWorkbook workbook, int points, boolean bold, byte[] colour) {
        var font = workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
