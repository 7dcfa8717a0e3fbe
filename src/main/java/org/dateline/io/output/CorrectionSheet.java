package org.dateline.io.output;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dateline.core.table.CorrectionRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that researchers fill in and put beside the input: the corrections there are and what became of them, room for
 * more, and how it is done. Its columns are those that a run reads.
 */
final class CorrectionSheet {

    static final String NAME = "Corrections";

    /** So many fit in memory; a file of more is kept as CSV. */
    private static final int MOST = 50_000;

    private static final int ROOM = 200;
    private static final int CHAR_WIDTH = 256;
    private static final int HELP_COLUMN = 11;
    private static final int HELP_WIDTH = 90;

    private static final List<String> HELP = List.of(
            "How to correct a row",
            "Write one line for each wrong cell: its table, its row_id (the id in its first column in csv/; of a sheet, the id at the right end), the column, the new value.",
            "No new value: the cell becomes empty.",
            "column \"not an event\": the row of events or event_mentions is none; it goes, with all that follows from it.",
            "column \"same as\", new_value an id: the two events or entities are one; the row with that id stays.",
            "date_start takes a day, a month or a year (2021-03-05, 2021-03, 2021); a longer time has date_end in a line of its own.",
            "expected_value, if you fill it in: the line counts only as long as the cell says that by itself.",
            "Then save this workbook, or this sheet alone, as corrections.xlsx at the top of the input folder. The next run applies it; outcome, old_value and reason tell what became of each line.",
            "Lines that are here already stay in force: keep them.");

    private static final List<Field> FIELDS = List.of(
            new Field("table", 20, CorrectionRow::tableName),
            new Field("row_id", 30, CorrectionRow::rowId),
            new Field("column", 18, CorrectionRow::columnName),
            new Field("new_value", 24, CorrectionRow::newValue),
            new Field("who", 16, CorrectionRow::who),
            new Field("why", 40, CorrectionRow::why),
            new Field("expected_value", 24, CorrectionRow::expectedValue),
            new Field("outcome", 16, row -> String.valueOf(row.outcome())),
            new Field("old_value", 24, CorrectionRow::oldValue),
            new Field("reason", 40, CorrectionRow::reason));

    private record Field(String name, int width, Function<CorrectionRow, @Nullable String> value) {}

    private final XSSFSheet sheet;
    private final Styles styles;
    private int count;
    private long left;

    CorrectionSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        var header = sheet.createRow(0);
        for (int i = 0; i < FIELDS.size(); i++) {
            var cell = header.createCell(i);
            cell.setCellValue(FIELDS.get(i).name());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(i, FIELDS.get(i).width() * CHAR_WIDTH);
            sheet.setDefaultColumnStyle(i, styles.text());
        }
        sheet.setColumnWidth(HELP_COLUMN, HELP_WIDTH * CHAR_WIDTH);
        sheet.createFreezePane(0, 1);
    }

    void add(CorrectionRow correction) {
        if (count == MOST) {
            left++;
            return;
        }
        var row = sheet.createRow(++count);
        for (int i = 0; i < FIELDS.size(); i++) {
            var value = FIELDS.get(i).value().apply(correction);
            if (value != null) {
                var cell = row.createCell(i);
                var text = CellText.of(value);
                cell.setCellValue(text.value());
                cell.setCellStyle(text.looksLikeFormula() ? styles.quoted() : styles.text());
            }
        }
    }

    void finish() {
        var area = new CellRangeAddress(0, count + ROOM, 0, FIELDS.size() - 1);
        var table = sheet.createTable(new AreaReference(area.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName("tbl" + NAME);
        table.setDisplayName("tbl" + NAME);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight9");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        offer(0, correctable().stream().map(Table::name).toList(), "A table that can be corrected");
        var columns = new TreeSet<>(Comparator.comparing((String what) -> what.indexOf(' ') < 0)
                .thenComparing(Comparator.naturalOrder())); // actions first
        correctable().forEach(one -> columns.addAll(one.corrections()));
        offer(2, List.copyOf(columns), "A column of the table, or: not an event, same as");
        writeHelp();
        Pages.onePageWide(sheet);
    }

    private static List<Table<?>> correctable() {
        return Tables.all().stream()
                .filter(table -> !table.corrections().isEmpty())
                .toList();
    }

    private void offer(int column, List<String> values, String prompt) {
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(values.toArray(String[]::new)),
                new CellRangeAddressList(1, count + ROOM, column, column));
        validation.setShowErrorBox(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(FIELDS.get(column).name(), prompt);
        sheet.addValidationData(validation);
    }

    private void writeHelp() {
        for (int i = 0; i < HELP.size(); i++) {
            var row = sheet.getRow(i + 1) == null ? sheet.createRow(i + 1) : sheet.getRow(i + 1);
            var cell = row.createCell(HELP_COLUMN);
            cell.setCellValue(HELP.get(i));
            cell.setCellStyle(i == 0 ? styles.section() : styles.text());
        }
    }

    ReadmeSheet.SheetSize size() {
        return new ReadmeSheet.SheetSize(
                NAME, count, left, Table.of(CorrectionRow.class).description() + " Fill in more.");
    }
}
