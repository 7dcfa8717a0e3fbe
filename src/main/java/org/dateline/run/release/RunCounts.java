package org.dateline.run.release;

/** The account of a run: {@code read} = {@code articles} + {@code rejected} + {@code duplicates}. */
public record RunCounts(long read, long articles, long rejected, long duplicates, long extracted) {

    public RunCounts {
        if (read != articles + rejected + duplicates) {
            throw new IllegalArgumentException(read + " records read, but " + articles + " articles, " + rejected
                    + " rejected and " + duplicates + " duplicates");
        }
    }
}
