package org.dateline.core.model;

import java.util.Optional;

/** A correction and what became of it: what the cell held before, if there is one, and why it was not applied, if it was not. */
public record CorrectionVerdict(
        Correction correction, CorrectionOutcome outcome, Optional<String> before, Optional<String> reason) {

    public static CorrectionVerdict applied(Correction correction, String before) {
        return new CorrectionVerdict(
                correction,
                CorrectionOutcome.APPLIED,
                Optional.of(before).filter(value -> !value.isEmpty()),
                Optional.empty());
    }

    public static CorrectionVerdict noLongerFits(Correction correction, String reason) {
        return new CorrectionVerdict(
                correction, CorrectionOutcome.NO_LONGER_FITS, Optional.empty(), Optional.of(reason));
    }

    public static CorrectionVerdict refused(Correction correction, String reason) {
        return new CorrectionVerdict(correction, CorrectionOutcome.REFUSED, Optional.empty(), Optional.of(reason));
    }
}
