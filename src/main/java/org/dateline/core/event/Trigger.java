package org.dateline.core.event;

import org.dateline.core.lexicon.EventCode;

/** A trigger rule that holds on tokens {@code from} to {@code to - 1}; {@code head} is the verb or noun that names the event. */
record Trigger(Frame frame, String ruleId, int from, int to, int head, int priority) {

    boolean overlaps(Trigger other) {
        return from < other.to && other.from < to;
    }

    boolean takesContent() {
        if (frame instanceof Frame.Verb verb) {
            return verb.content();
        }
        return frame instanceof Frame.LightVerb light && light.content();
    }

    boolean isNominal() {
        return frame instanceof Frame.Nominal;
    }

    EventCode code() {
        if (frame instanceof Frame.Verb verb) {
            return verb.code();
        }
        if (frame instanceof Frame.LightVerb light) {
            return light.code();
        }
        if (frame instanceof Frame.Nominal nominal) {
            return nominal.code();
        }
        throw new IllegalStateException("not an event: " + ruleId);
    }
}
