package org.dateline.core.text;

import java.util.Optional;

/**
 * How much work an article may still make in one room: counted in steps and never in seconds, so that the same article ends at the
 * same sentence on every machine. Not safe to share between threads.
 */
public final class Effort {

    private long left;
    private Optional<Sentence> stoppedAt = Optional.empty();

    public Effort(long steps) {
        this.left = steps;
    }

    /** Whether the sentence may be read for so many steps; after the first that may not, none may. */
    public boolean allows(Sentence sentence, long steps) {
        if (stoppedAt.isEmpty() && steps <= left) {
            left -= steps;
            return true;
        }
        stoppedAt = stoppedAt.or(() -> Optional.of(sentence));
        return false;
    }

    /** The first sentence that was too much. */
    public Optional<Sentence> stoppedAt() {
        return stoppedAt;
    }
}
