package org.dateline.core.event;

import java.util.List;
import org.dateline.core.lexicon.EventCode;

/** What a trigger rule may mean: the closed set of ways in which words name an event and its sides. */
sealed interface Frame {

    /**
     * A verb: the subject acts; the recipient is the {@code object} or stands behind a preposition, first found first
     * taken; a {@code subject} suffers and nobody acts, "died in an attack". What follows a verb that takes {@code content} is said or wanted, not done.
     */
    record Verb(EventCode code, List<String> recipient, boolean content, boolean recipientNeeded) implements Frame {}

    /** A verb and the noun that carries the meaning, "held talks": the subject acts, the recipient stands behind a preposition. */
    record LightVerb(EventCode code, List<String> recipient, boolean content, boolean recipientNeeded)
            implements Frame {}

    /**
     * A noun, "the invasion of Ukraine": sides stand behind prepositions, before "'s" or as an adjective before the noun; whose
     * it is acts, unless the recipient may be the {@code owner}: "the minister's arrest".
     */
    record Nominal(EventCode code, List<String> actor, List<String> recipient) implements Frame {}

    /** Words that look like an event and are none: sports, markets, figures of speech. */
    record NotAnEvent(String why) implements Frame {}
}
