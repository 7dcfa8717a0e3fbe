package org.dateline.run.report;

/** Integers in cells; another check says so if one is none. */
final class Numbers {

    static final int NONE = -1;

    private Numbers() {}

    static int of(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException noInteger) {
            return NONE;
        }
    }
}
