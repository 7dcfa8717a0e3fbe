package org.dateline.run.gate;

import java.util.List;
import org.dateline.io.output.GateCheck;

/**
 * One promise of a release and whether it is kept: how often it is broken, and the first cases in words. A check that
 * does not apply says why and counts as kept.
 */
public record Check(String id, String promise, long broken, List<String> cases, String note) {

    private static final int CASES = 3;

    public Check {
        cases = List.copyOf(cases);
    }

    public boolean passed() {
        return broken == 0;
    }

    public GateCheck forReaders() {
        return new GateCheck(promise, broken, note);
    }

    /** One line for the operator. */
    public String inWords() {
        if (passed()) {
            return promise + ": kept" + (note.isEmpty() ? "" : " (" + note + ")");
        }
        return promise + ": broken " + (broken == 1 ? "once" : broken + " times") + ", "
                + String.join("; ", cases.subList(0, Math.min(CASES, cases.size())));
    }
}
