package org.dateline.io.output;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of the workbook. */
record Styles(
        CellStyle text,
        CellStyle wrapped,
        CellStyle linkedText,
        CellStyle linkedWrapped,
        CellStyle linkedCount,
        CellStyle quoted,
        CellStyle date,
        CellStyle month,
        CellStyle input,
        CellStyle truth,
        CellStyle count,
        CellStyle decimal,
        CellStyle share,
        CellStyle header,
        CellStyle title,
        CellStyle section,
        CellStyle link) {

    /** Opacity, red, green, blue. */
    private static final byte[] DARK = {-1, 0x1F, 0x3A, 0x5F};

    private static final byte[] YELLOW = {-1, -1, (byte) 0xF2, (byte) 0xCC};

    private static final byte[] WHITE = {-1, -1, -1, -1};

    static Styles of(XSSFWorkbook workbook) {
        return new Styles(
                plain(workbook, "@"),
                wrapping(plain(workbook, "@")),
                linked(workbook, "@"),
                wrapping(linked(workbook, "@")),
                offTheEdge(linked(workbook, "#,##0")),
                quoted(workbook),
                date(workbook, "yyyy\\-mm\\-dd"),
                date(workbook, "yyyy\\-mm"),
                input(workbook),
                truth(workbook),
                number(workbook, "#,##0"),
                number(workbook, "General"),
                number(workbook, "0.0%"),
                header(workbook),
                lettered(workbook, 20, true, DARK),
                lettered(workbook, 13, true, DARK),
                lettered(workbook, 11, true, DARK));
    }

    /** The style of a cell that leads somewhere; one that must not be taken for a formula keeps its own. */
    CellStyle linked(CellStyle style) {
        if (style == count) {
            return linkedCount;
        }
        if (style == wrapped) {
            return linkedWrapped;
        }
        return style.getQuotePrefixed() ? style : linkedText;
    }

    private static CellStyle plain(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Off the edge, so that a text in the next column stands apart. */
    private static CellStyle number(XSSFWorkbook workbook, String format) {
        return offTheEdge(plain(workbook, format));
    }

    private static CellStyle offTheEdge(CellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        return style;
    }

    private static CellStyle truth(XSSFWorkbook workbook) {
        var style = plain(workbook, "\"TRUE\";\"TRUE\";\"FALSE\""); // LibreOffice shows 1 and 0 otherwise
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    /** A cell that readers may change. */
    private static CellStyle input(XSSFWorkbook workbook) {
        var style = plain(workbook, "General");
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setFillForegroundColor(new XSSFColor(YELLOW));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle date(XSSFWorkbook workbook, String format) {
        var style = plain(workbook, format);
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static CellStyle linked(XSSFWorkbook workbook, String format) {
        var style = lettered(workbook, 11, false, DARK);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle quoted(XSSFWorkbook workbook) {
        var style = wrapping(plain(workbook, "@"));
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle wrapping(CellStyle style) {
        style.setWrapText(true);
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
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
