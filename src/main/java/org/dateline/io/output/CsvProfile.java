package org.dateline.io.output;

import java.util.Arrays;
import java.util.Locale;

/** For whom CSV files are written: for programs, nothing altered, or for a double click in a spreadsheet. */
public enum CsvProfile {
    /** UTF-8 without a byte order mark, every text as it is. */
    LOSSLESS,
    /** With a byte order mark, and {@code '} before texts that a spreadsheet would take for a formula. */
    EXCEL;

    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
    private static final String QUOTES = "'\"";
    private static final String MOVES_ON = "\t\r\n";

    /** The profile of this name, as settings spell it. */
    public static CsvProfile parse(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no CSV profile '" + name + "': it is lossless or excel"));
    }

    /**
     * Whether a text gets {@code '} before it: if it begins with TAB, CR or LF, or with a sign of formulas, be it of full
     * width or behind blanks, quotes and characters that nobody sees. So a cell that begins with {@code '} and such a text
     * has got the mark, and no other has.
     */
    public boolean marks(CharSequence text) {
        if (this == LOSSLESS || text.isEmpty()) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isBlank(c)) {
                return FORMULA_STARTS.indexOf(c) >= 0 || beginsWithMove(text);
            }
        }
        return beginsWithMove(text);
    }

    private static boolean beginsWithMove(CharSequence text) {
        var unquoted = 0;
        while (unquoted < text.length() && text.charAt(unquoted) == '\'') {
            unquoted++;
        }
        return unquoted < text.length() && MOVES_ON.indexOf(text.charAt(unquoted)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || QUOTES.indexOf(c) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
