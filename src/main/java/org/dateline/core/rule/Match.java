package org.dateline.core.rule;

import java.util.List;
import java.util.Optional;

/** A rule that holds from word {@code from} up to word {@code to}, excluded, with what it captured in reading order. */
public record Match<R>(Rule<R> rule, int from, int to, List<Capture> captures) {

    public Match {
        captures = List.copyOf(captures);
    }

    /** The first capture of a name. */
    public Optional<Capture> find(String name) {
        for (var capture : captures) {
            if (capture.name().equals(name)) {
                return Optional.of(capture);
            }
        }
        return Optional.empty();
    }

    /** The value captured under a name. */
    public Optional<String> value(String name) {
        return find(name).map(Capture::value);
    }
}
