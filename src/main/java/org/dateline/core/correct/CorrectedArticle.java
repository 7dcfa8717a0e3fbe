package org.dateline.core.correct;

import java.util.List;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.Extraction;

/** What an article says after corrections, and what became of each of them. */
public record CorrectedArticle(Extraction extraction, List<CorrectionVerdict> verdicts) {

    public CorrectedArticle {
        verdicts = List.copyOf(verdicts);
    }
}
