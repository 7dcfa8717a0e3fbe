package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Span;

/**
 * Takes out events that only say again what another event of the sentence says: "killed ten in an attack". What is kept is as likely as the likeliest that
 * says it: "bombed a village, killing dozens" is kept for the dozens, and believed for the bombing.
 */
final class Repetitions {

    private Repetitions() {}

    /** {@code occasion} says of a trigger whether it tells only before or after what something else was. */
    static List<EventMention> without(List<EventMention> events, PloverCodebook codebook, Predicate<Span> occasion) {
        var kept = new ArrayList<EventMention>();
        for (var event : events) {
            if (events.stream()
                    .noneMatch(other ->
                            other != event && (repeats(event, other) || isPart(event, other, codebook, occasion)))) {
                double likeliest = events.stream()
                        .filter(other -> other != event && repeats(other, event))
                        .mapToDouble(EventMention::confidence)
                        .max()
                        .orElse(0);
                kept.add(event.atLeast(likeliest));
            }
        }
        return kept;
    }

    private static boolean isPart(
            EventMention event, EventMention other, PloverCodebook codebook, Predicate<Span> occasion) {
        return event.clause().overlaps(other.clause())
                && codebook.isPartOf(event.type(), other.type())
                && !occasion.test(other.trigger());
    }

    private static boolean repeats(EventMention event, EventMention other) {
        boolean weaker = rank(event).compareTo(rank(other)) < 0;
        boolean sameClause = event.clause().overlaps(other.clause());
        boolean same = event.type() == other.type() && event.status() == other.status();
        boolean sameSides = event.participants().isEmpty() || sharesSide(event, other);
        return sameClause && weaker && same && sameSides;
    }

    /** What tells more of its sides weighs more, then what tells where, then what is surer, then what stands first. */
    private static Rank rank(EventMention event) {
        long roles = event.participants().stream()
                .filter(Plausibility::isKnown)
                .map(Participant::role)
                .distinct()
                .count();
        return new Rank(
                roles,
                event.country().isPresent(),
                event.confidence(),
                -event.trigger().start());
    }

    /** What an event is weighed by. */
    private record Rank(long roles, boolean placed, double confidence, int order) implements Comparable<Rank> {

        @Override
        public int compareTo(Rank other) {
            return Comparator.comparingLong(Rank::roles)
                    .thenComparing(Rank::placed)
                    .thenComparingDouble(Rank::confidence)
                    .thenComparingInt(Rank::order)
                    .compare(this, other);
        }
    }

    private static boolean sharesSide(EventMention event, EventMention other) {
        return event.participants().stream()
                .anyMatch(side -> other.participants().stream()
                        .anyMatch(another -> another.span().overlaps(side.span())
                                || another.country().isPresent()
                                        && another.country().equals(side.country())));
    }
}
