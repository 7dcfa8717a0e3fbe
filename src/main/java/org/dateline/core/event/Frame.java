package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.PloverType;

/** What a trigger rule may mean: the closed set of ways in which words name an event and its sides. */
sealed interface Frame {

    /** A type with its mode, as the codebook knows it. */
    record Code(PloverType type, Optional<String> mode) {

        static final Code DISAPPROVAL = new Code(PloverType.ACCUSE, Optional.of("disapprove"));

        private static final Set<PloverType> FORCE = Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE);
        private static final Set<PloverType> HARM = Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);
        private static final Set<PloverType> SOMEWHERE = Set.of(
                PloverType.CONSULT,
                PloverType.AID,
                PloverType.RETREAT,
                PloverType.PROTEST,
                PloverType.MOBILIZE,
                PloverType.COERCE,
                PloverType.ASSAULT,
                PloverType.COOPERATE);
        private static final Set<PloverType> AIMED = Set.of(
                PloverType.AGREE,
                PloverType.SUPPORT,
                PloverType.CONCEDE,
                PloverType.COOPERATE,
                PloverType.AID,
                PloverType.REQUEST,
                PloverType.ACCUSE,
                PloverType.REJECT,
                PloverType.THREATEN,
                PloverType.SANCTION);
        private static final Set<PloverType> REASONED = Set.of(
                PloverType.ACCUSE, PloverType.COERCE, PloverType.SANCTION, PloverType.SUPPORT, PloverType.PROTEST);

        /** Whether it is force or the threat of it in deed. */
        boolean isForce() {
            return FORCE.contains(type);
        }

        /** Whether who does it does it to somebody: "sentenced to death" is said of the victim. */
        boolean harms() {
            return HARM.contains(type);
        }

        /** Whether it happens at a place. */
        boolean isSomewhere() {
            return SOMEWHERE.contains(type);
        }

        /** Whether it is aimed at somebody. */
        boolean isAimed() {
            return AIMED.contains(type);
        }

        boolean isProtest() {
            return type == PloverType.PROTEST;
        }

        /** Whether all who take part do the same. */
        boolean isMutual() {
            return type == PloverType.CONSULT;
        }

        boolean isThreat() {
            return type == PloverType.THREATEN;
        }

        boolean isDemand() {
            return type == PloverType.REQUEST;
        }

        /** Whether it is said of what has been done, so that the deed is told as well: "condemned the killing". */
        boolean isAboutDeeds() {
            boolean alleged = mode.equals(Optional.of("allege"));
            return type == PloverType.ACCUSE && !alleged || type == PloverType.SUPPORT || type == PloverType.PROTEST;
        }

        /** Whether its subject yields even where the verb is a passive: "was withdrawn". */
        boolean yields() {
            return type == PloverType.RETREAT;
        }

        /** Whether a reason behind "for" is a reason and no happening. */
        boolean hasReasons() {
            return REASONED.contains(type);
        }
    }

    /**
     * A verb: the subject acts; the recipient is the {@code object} or stands behind a preposition, first found first
     * taken; a {@code subject} suffers and nobody acts, "died in an attack". What follows a verb that takes {@code content} is said or wanted, not done.
     */
    record Verb(Code code, List<String> recipient, boolean content, boolean recipientNeeded) implements Frame {}

    /** A verb and the noun that carries the meaning, "held talks": the subject acts, the recipient stands behind a preposition. */
    record LightVerb(Code code, List<String> recipient, boolean content, boolean recipientNeeded) implements Frame {}

    /**
     * A noun, "the invasion of Ukraine": sides stand behind prepositions, before "'s" or as an adjective before the noun; whose
     * it is acts, unless the recipient may be the {@code owner}: "the minister's arrest".
     */
    record Nominal(Code code, List<String> actor, List<String> recipient) implements Frame {}

    /** Words that look like an event and are none: sports, markets, figures of speech. */
    record NotAnEvent(String why) implements Frame {}
}
