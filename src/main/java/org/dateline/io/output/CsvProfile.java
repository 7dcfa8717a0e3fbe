package org.dateline.io.output;

import java.util.Arrays;
import java.util.Locale;

/** For whom CSV files are written: for programs, nothing altered, or for a double click in a spreadsheet. */
public enum CsvProfile {
    /** UTF-8 without a byte order mark, every text as it is. */
    LOSSLESS,
    /** With a byte order mark, and {@code '} before texts that a spreadsheet would take for a formula. */
    EXCEL;

    /** The profile of this name, as settings spell it. */
    public static CsvProfile parse(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no CSV profile '" + name + "': it is lossless or excel"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
