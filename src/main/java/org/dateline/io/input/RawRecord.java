package org.dateline.io.input;

import java.util.Optional;
import org.dateline.core.model.NoticeCode;

/**
 * One record as it stands in its file, numbered from 1; or, without bytes, why it cannot be had. It is {@code alone} if
 * it is what the whole file is, not one of many.
 */
record RawRecord(int recordNo, boolean alone, byte[] bytes, Optional<Refused> refusal) {

    /** Why a record is not read, and in words. */
    record Refused(NoticeCode code, String message) {}

    static RawRecord of(int recordNo, byte[] bytes) {
        return new RawRecord(recordNo, false, bytes, Optional.empty());
    }

    RawRecord withNumber(int number) {
        return new RawRecord(number, alone, bytes, refusal);
    }

    RawRecord asAlone() {
        return new RawRecord(recordNo, true, bytes, refusal);
    }

    static RawRecord refused(int recordNo, NoticeCode code, String message) {
        return new RawRecord(recordNo, false, new byte[0], Optional.of(new Refused(code, message)));
    }

    static RawRecord tooLarge(int recordNo, Limits limits) {
        return refused(recordNo, NoticeCode.TOO_LARGE, "more than " + limits.recordBytes() + " bytes");
    }
}
