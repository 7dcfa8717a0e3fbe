package org.dateline.core.correct;

/** A value that its cell cannot have as the row stands; the message says why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
