package org.dateline.io.input;

/**
 * What a document may cost. {@code recordBytes} bounds a record as it stands in the file, {@code textChars} the text in
 * it; {@code gzipRatio} is how many bytes one compressed byte may become.
 */
record Limits(int recordBytes, int textChars, int gzipRatio) {

    /** A novel has a million chars; what is ten times as long is no article, and its tokens would not fit the memory. */
    static final Limits USUAL = new Limits(40_000_000, 10_000_000, 250);
}
