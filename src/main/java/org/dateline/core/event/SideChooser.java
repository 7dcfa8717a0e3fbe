package org.dateline.core.event;

import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Role;

/** Chooses who is a side of an event. */
interface SideChooser {

    /** Takes what rules would. */
    SideChooser BY_RULE = choice -> 0;

    /** The number of one of the options. */
    int choose(SideChoice choice);

    /** The option for which most speaks, by weights learned from articles coded beforehand. */
    static SideChooser load(RuleFiles files) {
        var actors = LogOdds.load(files, "rules/event/actor-weights.tsv");
        var recipients = LogOdds.load(files, "rules/event/recipient-weights.tsv");
        return choice -> {
            var weights = choice.role() == Role.ACTOR ? actors : recipients;
            return LogOdds.best(
                    choice.signs().stream().mapToDouble(weights::sum).toArray());
        };
    }
}
