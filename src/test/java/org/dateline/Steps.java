package org.dateline;

/** How many steps the classes have taken that a {@link CountingLoader} has loaded. */
public final class Steps {

    private static long taken;

    private Steps() {}

    public static void take() {
        taken++;
    }

    public static long taken() {
        return taken;
    }
}
