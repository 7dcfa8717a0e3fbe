package org.dateline.run.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Notice;
import org.dateline.core.model.Severity;

/** One reason for each kind of notice and of file, counted up; what is only good to know is none. */
public final class ReasonCounts {

    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    public void add(Notice notice) {
        if (notice.code().severity() != Severity.INFO) {
            add(Reason.of(notice));
        }
    }

    public void add(Reason one) {
        reasons.merge(one.code() + " " + one.kind(), one, Reason::and);
    }

    /** The gravest first, of equal ones the most frequent. */
    public List<Reason> list() {
        return reasons.values().stream().sorted(Reason.GRAVEST_FIRST).toList();
    }
}
