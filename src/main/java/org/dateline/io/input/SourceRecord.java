package org.dateline.io.input;

import org.dateline.core.model.NoticeCode;

/**
 * One record of a file, counted from 1; what it says is found out when it is asked. It is {@code alone} if it is what the
 * whole file is, not one of many.
 */
record SourceRecord(int recordNo, boolean alone, Saying saying) {

    /** What a record says, or why it cannot be read. */
    @FunctionalInterface
    interface Saying {
        Fields fields() throws BrokenRecord;
    }

    /** A record that says what stands in its bytes. */
    static SourceRecord of(RawRecord raw, TextParser parser) {
        return new SourceRecord(raw.recordNo(), raw.alone(), () -> {
            if (raw.refusal().isPresent()) {
                var refusal = raw.refusal().get();
                throw new BrokenRecord(refusal.code(), refusal.message());
            }
            var decoded = Decoded.of(raw.bytes());
            var fields = parser.parse(decoded.text());
            return decoded.guess().map(fields::withGuess).orElse(fields);
        });
    }

    static SourceRecord refused(int recordNo, NoticeCode code, String why) {
        return new SourceRecord(recordNo, false, () -> {
            throw new BrokenRecord(code, why);
        });
    }
}
