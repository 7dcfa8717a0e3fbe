package org.dateline.core.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.Direction;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.model.DateBasis;
import org.dateline.core.rule.Words;

/** "From April to June 1968": the first of two joined dates takes its year from the second. */
final class Ellipsis {

    private static final int MOST_WORDS = 3;
    private static final Set<String> JOINTS = Set.of(
            "and", "or", "to", "until", "till", "through", "-", "–", "—", ",", "the", "/", "in", "early", "late");

    private static final int FARTHEST_YEAR = 6;
    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");

    private Ellipsis() {}

    /** The year of the date that follows, if the two are joined and the first has none. */
    static Optional<Reference> year(Found found, Optional<Found> next, String text) {
        if (next.isEmpty()
                || !lacksYear(found.phrase().expression())
                || !isJoined(found, next.get()) && !isNamed(found, next.get())) {
            return Optional.empty();
        }
        var date = next.get();
        if (!(date.phrase().expression() instanceof TimeExpression.Absolute absolute)
                || date.to() - date.from() == 1 && !isNamed(found, date)
                || absolute.value().range().isEmpty()) {
            return Optional.empty();
        }
        var quote = date.words().span(date.from(), date.to()).in(text);
        return Optional.of(new Reference(absolute.value().range(), DateBasis.MENTIONED_DATE, Optional.of(quote)));
    }

    private static boolean lacksYear(TimeExpression expression) {
        return !expression.towards(Direction.THIS).equals(expression)
                && !(expression instanceof TimeExpression.Weekday);
    }

    /** "The Boxing Day tsunami of 2004": the year of what the day names. */
    private static boolean isNamed(Found day, Found year) {
        var words = day.words();
        if (year.words() != words
                || year.from() - day.to() > FARTHEST_YEAR
                || year.from() - day.to() < 2
                || !OF.contains(words.lower(year.from() - 1))) {
            return false;
        }
        for (int i = day.to(); i < year.from() - 1; i++) {
            if (!NAMING.contains(words.pos(i)) && !words.lower(i).equals("and")) {
                return false;
            }
        }
        return hasArticle(words, day.from());
    }

    private static boolean hasArticle(Words words, int from) {
        return from > 0 && words.lower(from - 1).equals("the")
                || from > 1 && words.lower(from - 2).equals("the");
    }

    private static boolean isJoined(Found found, Found next) {
        if (next.from() - found.to() > MOST_WORDS || next.from() == found.to()) {
            return false;
        }
        for (int i = found.to(); i < next.from(); i++) {
            if (!JOINTS.contains(found.words().lower(i))) {
                return false;
            }
        }
        return true;
    }
}
