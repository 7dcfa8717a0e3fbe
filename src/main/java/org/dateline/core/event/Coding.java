package org.dateline.core.event;

import java.util.Optional;
import org.dateline.core.lexicon.EventCode;
import org.dateline.core.model.EventStatus;

/**
 * Settles type and mode. By PLOVER's rules what is announced for the future is coded as the announcement: cooperation to come is
 * AGREE, yielding to come CONCEDE, force and restriction to come THREATEN; and a demand, refusal or threat takes its
 * mode from what is demanded, refused or threatened.
 */
final class Coding {

    private Coding() {}

    static EventCode of(EventCode code, Optional<EventCode> content, EventStatus status) {
        if (content.isPresent() && code.mode().isEmpty()) {
            return code.withContent(content.get());
        }
        return status == EventStatus.PLANNED ? code.announced() : code;
    }
}
