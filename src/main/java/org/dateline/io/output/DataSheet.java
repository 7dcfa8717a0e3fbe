package org.dateline.io.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet with one Excel table from A1 on: header, filter, frozen header. Rows are streamed; those that do not fit are
 * counted, not written.
 */
final class DataSheet {

    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final int CHAR_WIDTH = 256;
    private static final int MOST_LINKS = 65_530;

    private final String name;
    private final List<SheetColumn> columns;
    private final Styles styles;
    private final int limit;
    private final SXSSFSheet rows;
    private final XSSFSheet sheet;
    private int count;
    private long left;
    private long cutCells;
    private String linked = "";
    private Function<Record, Optional<EvidenceLinks.Link>> links = row -> Optional.empty();
    private int linkCount;

    DataSheet(SXSSFWorkbook workbook, String name, List<SheetColumn> columns, Styles styles, int limit) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.styles = styles;
        this.limit = Math.min(limit, SpreadsheetVersion.EXCEL2007.getLastRowIndex());
        this.rows = workbook.createSheet(name);
        this.sheet = workbook.getXSSFWorkbook().getSheet(name);
        var header = rows.createRow(0);
        for (var i = 0; i < columns.size(); i++) {
            var cell = header.createCell(i);
            cell.setCellValue(columns.get(i).name());
            cell.setCellStyle(styles.header());
            rows.setColumnWidth(i, columns.get(i).width() * CHAR_WIDTH);
        }
        rows.createFreezePane(0, 1);
    }

    /** Makes the cells of a column lead to an article, as far as there is one and a sheet may hold links. */
    void linkFrom(String column, Function<Record, Optional<EvidenceLinks.Link>> target) {
        linked = column;
        links = target;
    }

    void add(Record record) {
        if (count == limit) {
            left++;
            return;
        }
        count++;
        var row = rows.createRow(count);
        for (var i = 0; i < columns.size(); i++) {
            var value = columns.get(i).value().apply(record);
            if (value != null) {
                fill(row.createCell(i), columns.get(i), value);
                if (columns.get(i).name().equals(linked) && linkCount < MOST_LINKS) {
                    var cell = row.getCell(i);
                    links.apply(record).ifPresent(link -> link(cell, link));
                }
            }
        }
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
        Pages.landscape(sheet);
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

    private void fill(Cell cell, SheetColumn column, Object value) {
        if (value instanceof LocalDate date) {
            fill(cell, date);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(style(column, number));
        } else {
            fill(cell, CellText.of(value.toString()));
        }
    }

    private void link(Cell cell, EvidenceLinks.Link target) {
        linkCount++;
        var link = (XSSFHyperlink) rows.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress("../" + EvidenceLinks.FOLDER + "/" + target.page());
        link.setLocation(target.anchor());
        cell.setHyperlink(link);
        cell.setCellStyle(cell.getCellStyle().getQuotePrefixed() ? styles.quoted() : styles.evidence());
    }

    private CellStyle style(SheetColumn column, Number number) {
        if (number instanceof Double) {
            return column.name().equals("share") ? styles.share() : styles.decimal();
        }
        return column.name().toLowerCase(Locale.ROOT).endsWith("count") ? styles.count() : styles.decimal();
    }

    /** A real date from the day on when Excel counts right; an earlier one as text. */
    private void fill(Cell cell, LocalDate date) {
        if (date.isBefore(FIRST_DATE)) {
            cell.setCellValue(date.toString());
            cell.setCellStyle(styles.text());
        } else {
            cell.setCellValue(DateUtil.getExcelDate(date));
            cell.setCellStyle(styles.date());
        }
    }

    private void fill(Cell cell, CellText text) {
        cell.setCellValue(text.value());
        cell.setCellStyle(text.looksLikeFormula() ? styles.quoted() : styles.text());
        if (text.cut()) {
            cutCells++;
        }
    }
}
