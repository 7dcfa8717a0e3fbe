package org.dateline.core.resolve;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.Resolution;

/**
 * What was resolved under corrections: the resolution, the reports of events that are none, which have no rows, and what
 * became of the corrections of entities and events.
 */
public record Resolved(Resolution resolution, Set<EventMentionRef> noEvents, List<CorrectionVerdict> verdicts) {

    public Resolved {
        noEvents = Set.copyOf(noEvents);
        verdicts = List.copyOf(verdicts);
    }
}
