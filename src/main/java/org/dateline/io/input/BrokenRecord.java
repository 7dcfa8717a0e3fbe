package org.dateline.io.input;

import org.dateline.core.model.NoticeCode;

/** A record that cannot be read, and why in words for the user. */
final class BrokenRecord extends Exception {

    private final NoticeCode code;

    BrokenRecord(NoticeCode code, String message) {
        super(message);
        this.code = code;
    }

    NoticeCode code() {
        return code;
    }

    String words() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
