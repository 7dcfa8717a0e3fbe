package org.dateline.run.release;

import java.util.List;
import org.dateline.run.plan.Reason;

/** What became of everything in the input: how much of which, and why what is no article is none. */
public record Account(RunCounts counts, List<Reason> reasons) {

    public static final Account NONE = new Account(RunCounts.NONE, List.of());

    public Account {
        reasons = List.copyOf(reasons);
    }
}
