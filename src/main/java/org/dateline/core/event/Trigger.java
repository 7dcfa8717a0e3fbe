package org.dateline.core.event;

import org.dateline.core.lexicon.EventCode;

/**
 * A trigger rule that holds on tokens {@code from} to {@code to - 1}; {@code head} is the verb or noun that names the event. {@code likelihood} is how
 * likely the {@link TriggerModel} thinks it.
 */
record Trigger(Frame frame, String ruleId, int from, int to, int head, int priority, double likelihood) {

    Trigger(Frame frame, String ruleId, int from, int to, int head, int priority) {
        this(frame, ruleId, from, to, head, priority, 0);
    }

    Trigger withLikelihood(double other) {
        return new Trigger(frame, ruleId, from, to, head, priority, other);
    }

    boolean overlaps(Trigger other) {
        return from < other.to && other.from < to;
    }

    /** Whether no rule knows it, only the model. */
    boolean isLearned() {
        return ruleId.startsWith(LearnedTriggers.ID);
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
