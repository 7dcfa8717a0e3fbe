package org.dateline.io.output;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet with one Excel table from A1 on: header, filter, frozen header. Rows are streamed; those that do not fit are
 * counted, not written.
 */
final class DataSheet {

    /** From here on Excel counts days right; earlier ones are text. */
    static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final int CHAR_WIDTH = 256;

    /** In points. */
    private static final float LINE_HEIGHT = 15;

    private static final float HIGHEST_ROW = 409;

    /** Rows with links; three links a row stay below the 65,530 that Excel opens in one sheet. */
    static final int LINKED_ROWS = 20_000;

    private final String name;
    private final List<SheetColumn> columns;
    private final Styles styles;
    private final int limit;
    private final SXSSFSheet rows;
    private final XSSFSheet sheet;
    private final XSSFWorkbook workbook;
    private int count;
    private long left;
    private long cutCells;
    private int printed;
    private final int[] lineWidths;
    private final Map<String, Function<Record, Optional<SheetLink>>> links = new HashMap<>();

    DataSheet(SXSSFWorkbook workbook, String name, List<SheetColumn> columns, Styles styles, int limit) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.printed = columns.size();
        this.lineWidths = columns.stream()
                .mapToInt(column -> column.wraps() ? column.width() : Integer.MAX_VALUE)
                .toArray();
        this.styles = styles;
        this.limit = Math.min(limit, SpreadsheetVersion.EXCEL2007.getLastRowIndex());
        this.workbook = workbook.getXSSFWorkbook();
        this.rows = workbook.createSheet(name);
        this.sheet = this.workbook.getSheet(name);
        var header = rows.createRow(0);
        for (var i = 0; i < columns.size(); i++) {
            var cell = header.createCell(i);
            cell.setCellValue(columns.get(i).name());
            cell.setCellStyle(styles.header());
            rows.setColumnWidth(i, columns.get(i).width() * CHAR_WIDTH);
        }
        rows.createFreezePane(0, 1);
    }

    /** Prints the first columns only: more do not fit on a page. */
    void print(int columnCount) {
        printed = columnCount;
    }

    /** Makes the cells of a column lead somewhere, in the first rows, as far as there is anything to lead to. */
    void linkFrom(String column, Function<Record, Optional<SheetLink>> target) {
        links.put(column, target);
        keepOnOneLine(column);
    }

    /** Makes the cells of a column look like links that are set later, see {@link #link}. */
    void linkLater(String column) {
        links.put(column, row -> Optional.of(SheetLink.LATER));
        keepOnOneLine(column);
    }

    /** LibreOffice draws a link on one line, however high its row is. */
    private void keepOnOneLine(String column) {
        for (var i = 0; i < lineWidths.length; i++) {
            if (columns.get(i).name().equals(column)) {
                lineWidths[i] = Integer.MAX_VALUE;
            }
        }
    }

    /** Sets the link of one cell; rows are counted from 1 below the header. */
    void link(int row, String column, SheetLink target) {
        if (row <= LINKED_ROWS) {
            sheet.addHyperlink(target.at(new CellAddress(row, column(column)), workbook));
        }
    }

    void add(Record record) {
        if (count == limit) {
            left++;
            return;
        }
        count++;
        var row = rows.createRow(count);
        var lines = 1;
        for (var i = 0; i < columns.size(); i++) {
            var value = columns.get(i).value().apply(record);
            if (value != null) {
                fill(row.createCell(i), i, value);
                lines = Math.max(lines, lines(value, lineWidths[i]));
                link(row.getCell(i), columns.get(i).name(), record);
            }
        }
        if (lines > 1) { // LibreOffice leaves a streamed row as low as one line otherwise
            row.setHeightInPoints(Math.min(lines * LINE_HEIGHT, HIGHEST_ROW));
        }
    }

    /** So many lines a text takes, told from its length. */
    private static int lines(Object value, int width) {
        return value instanceof String text ? Math.max(1, (int) Math.ceil(text.length() / (double) width)) : 1;
    }

    /** Makes the rows a table; to be called when all are there. */
    void finish() {
        if (count == 0) {
            rows.createRow(1); // a table has at least one row
        }
        var area = new CellRangeAddress(0, Math.max(1, count), 0, columns.size() - 1);
        makeTable(area);
        sheet.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, Math.max(1, count));
        Pages.onePageWide(sheet);
    }

    private void makeTable(CellRangeAddress area) {
        var table = sheet.createTable(new AreaReference(area.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName("tbl" + name);
        table.setDisplayName("tbl" + name);
        var parts = table.getCTTable();
        for (var i = 0; i < columns.size(); i++) { // the table cannot see the header, which is streamed
            parts.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).name());
        }
        parts.addNewAutoFilter().setRef(area.formatAsString());
        parts.addNewTableStyleInfo().setName("TableStyleLight9");
        parts.getTableStyleInfo().setShowRowStripes(true);
    }

    String name() {
        return name;
    }

    int count() {
        return count;
    }

    long left() {
        return left;
    }

    long cutCells() {
        return cutCells;
    }

    private void fill(Cell cell, int column, Object value) {
        if (value instanceof LocalDate date) {
            fill(cell, date);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
            cell.setCellStyle(styles.truth());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(style(columns.get(column), number));
        } else {
            fill(cell, CellText.of(value.toString()), lineWidths[column] < Integer.MAX_VALUE);
        }
    }

    private void link(Cell cell, String column, Record record) {
        var link = links.get(column);
        if (link == null || count > LINKED_ROWS) {
            return;
        }
        link.apply(record).ifPresent(target -> {
            cell.setCellStyle(styles.linked(cell.getCellStyle()));
            if (target != SheetLink.LATER) {
                sheet.addHyperlink(target.at(cell.getAddress(), workbook));
            }
        });
    }

    private int column(String name) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + name + " in " + this.name);
    }

    private CellStyle style(SheetColumn column, Number number) {
        if (number instanceof Double) {
            return column.name().equals("share") ? styles.share() : styles.decimal();
        }
        return column.name().toLowerCase(Locale.ROOT).endsWith("count") ? styles.count() : styles.decimal();
    }

    private void fill(Cell cell, LocalDate date) {
        if (date.isBefore(FIRST_DATE)) {
            cell.setCellValue(date.toString());
            cell.setCellStyle(styles.text());
        } else {
            cell.setCellValue(DateUtil.getExcelDate(date));
            cell.setCellStyle(styles.date());
        }
    }

    private void fill(Cell cell, CellText text, boolean wraps) {
        cell.setCellValue(text.value());
        cell.setCellStyle(text.looksLikeFormula() ? styles.quoted() : wraps ? styles.wrapped() : styles.text());
        if (text.cut()) {
            cutCells++;
        }
    }
}
