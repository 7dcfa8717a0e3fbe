package org.dateline.io.output;

/**
 * Text as a workbook can hold it: control characters and half surrogate pairs become U+FFFD, a line ends in LF, what looks
 * like the format's own escape is escaped, and what is too long is cut between two characters.
 */
record CellText(String value, boolean cut) {

    static final int LONGEST = 32_767;

    private static final int ESCAPE_LENGTH = "_x0041_".length();
    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    static CellText of(String text) {
        if (text.length() <= LONGEST && isPlain(text)) {
            return new CellText(text, false);
        }
        var cell = new StringBuilder(Math.min(text.length() + ESCAPE_LENGTH, LONGEST));
        for (var i = 0; i < text.length(); ) {
            var width = Character.charCount(text.codePointAt(i));
            var piece = piece(text, i, width);
            if (cell.length() + piece.length() > LONGEST) {
                return new CellText(cell.toString(), true);
            }
            cell.append(piece);
            i += width;
        }
        return new CellText(cell.toString(), false);
    }

    /** Whether a spreadsheet might take the text for a formula. */
    boolean looksLikeFormula() {
        return CsvProfile.EXCEL.marks(value);
    }

    private static String piece(String text, int at, int width) {
        if (width == 2) {
            return text.substring(at, at + width);
        }
        var c = text.charAt(at);
        if (c == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n";
        } else if (c == '_' && isEscape(text, at)) {
            return ESCAPED_UNDERSCORE;
        }
        return isForbidden(c) ? String.valueOf(ValidText.REPLACEMENT) : String.valueOf(c);
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '_' || Character.isSurrogate(c) || isForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.isSurrogate(c)
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length()
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (var i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
