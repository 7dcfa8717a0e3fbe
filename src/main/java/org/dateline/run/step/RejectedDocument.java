package org.dateline.run.step;

import java.util.List;
import org.dateline.core.model.Notice;

/** A document that is no article; the notices say why. */
public final class RejectedDocument extends RuntimeException {

    private final transient List<Notice> notices;

    RejectedDocument(List<Notice> notices) {
        super("rejected");
        this.notices = List.copyOf(notices);
    }

    public List<Notice> notices() {
        return notices;
    }
}
