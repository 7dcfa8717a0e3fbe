package org.dateline.io.output;

import org.jspecify.annotations.Nullable;

/** Watches that months rise and that the unknown one is the last: a month that comes twice would be written twice. */
final class MonthOrder {

    private String last = "";

    void next(@Nullable String publishedMonth) {
        if (publishedMonth != null && !publishedMonth.matches("\\d{4}-\\d{2}")) {
            throw new IllegalArgumentException("not a month: " + publishedMonth);
        }
        var month = publishedMonth == null ? "unknown" : publishedMonth;
        if (month.compareTo(last) <= 0) {
            throw new IllegalStateException("month " + month + " comes after " + last);
        }
        last = month;
    }
}
