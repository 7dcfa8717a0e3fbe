package org.dateline.run.release;

/** The account of a run: records {@code read} = {@code articles} + {@code rejected} + {@code skipped} + {@code duplicates}. */
public record RunCounts(
        long files, long read, long articles, long rejected, long skipped, long duplicates, long extracted) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0);

    public RunCounts {
        if (read != articles + rejected + skipped + duplicates) {
            throw new IllegalArgumentException(read + " records read, but " + articles + " articles, " + rejected
                    + " rejected, " + skipped + " skipped and " + duplicates + " duplicates");
        }
    }
}
