package org.dateline.run.readback;

/** Integers in cells; another check says so if one is none. */
public final class NumberCells {

    static final int NONE = -1;

    private NumberCells() {}

    public static int of(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException noInteger) {
            return NONE;
        }
    }
}
