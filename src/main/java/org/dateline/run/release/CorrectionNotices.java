package org.dateline.run.release;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CorrectionOutcome;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;

/** A notice for each correction that was not applied, at its line of the file. */
final class CorrectionNotices {

    private CorrectionNotices() {}

    static List<Notice> of(List<CorrectionVerdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() != CorrectionOutcome.APPLIED)
                .map(CorrectionNotices::notice)
                .toList();
    }

    private static Notice notice(CorrectionVerdict verdict) {
        var correction = verdict.correction();
        return new Notice(
                NoticeCode.CORRECTION_NOT_APPLIED,
                correction.file(),
                correction.line(),
                Optional.empty(),
                Optional.empty(),
                correction.table() + " " + correction.rowId() + ", " + correction.what() + ": "
                        + verdict.reason().orElse(""));
    }
}
