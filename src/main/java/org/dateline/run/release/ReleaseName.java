package org.dateline.run.release;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a release is called: its logical day and the digest of all it is made of; a number behind them if that day has made
 * it before, for what is published never changes.
 */
record ReleaseName(LocalDate day, String digest, int number) {

    static ReleaseName first(LocalDate day, String digest) {
        return new ReleaseName(day, digest, 1);
    }

    /** Whether a release is made of the same, on whatever day. */
    static boolean isOf(String id, String digest) {
        return Pattern.compile("-" + digest + "(-\\d+)?$").matcher(id).find();
    }

    ReleaseName next() {
        return new ReleaseName(day, digest, number + 1);
    }

    String id() {
        return day + "-" + digest + (number == 1 ? "" : "-" + number);
    }
}
