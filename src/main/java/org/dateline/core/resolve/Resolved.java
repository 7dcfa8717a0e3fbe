package org.dateline.core.resolve;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.Resolution;

/**
 * What was resolved under corrections: the resolution, the reports of events that are none, which have no rows, what
 * became of the corrections of entities and events, and the articles that are too much like too many others to be compared with all.
 */
public record Resolved(
        Resolution resolution,
        Set<EventMentionRef> noEvents,
        List<CorrectionVerdict> verdicts,
        List<ArticleId> crowded) {

    public Resolved {
        noEvents = Set.copyOf(noEvents);
        verdicts = List.copyOf(verdicts);
        crowded = List.copyOf(crowded);
    }
}
