package org.dateline.io.input;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers and days as the tables spell them, however the cell shows them. */
final class CellValues extends DataFormatter {

    private static final int YEAR_END = "2021".length();
    private static final int MONTH_END = "2021-03".length();

    CellValues() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, @Nullable String format, boolean from1904) {
        return format != null && DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                ? day(DateUtil.getLocalDateTime(value, from1904), format)
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    @Override
    public String formatRawCellContents(double value, int index, @Nullable String format) {
        return formatRawCellContents(value, index, format, false);
    }

    /** Excel makes the first day of a month that somebody writes, and shows the month: it is the month that is meant. */
    private static String day(LocalDateTime time, String format) {
        var letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        var day = time.toLocalDate();
        boolean first = day.getDayOfMonth() == 1 && letters.indexOf('d') < 0 && letters.indexOf('y') >= 0;
        return !first ? day.toString() : day.toString().substring(0, letters.indexOf('m') >= 0 ? MONTH_END : YEAR_END);
    }
}
