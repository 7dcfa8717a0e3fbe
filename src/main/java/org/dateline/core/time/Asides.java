package org.dateline.core.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;

/**
 * The dates of a history that only look back or ahead: "On 2 May 1920 they crossed the river. Papers found in 2004 show
 * why. On 7 May …". The story comes back from them to where it was, so no later date counts from them.
 */
final class Asides {

    /** How far from the story a month or day with its year must lie to be taken for an aside. */
    private static final int YEARS_OFF = 3;

    /** So far from the story that it is only believed if another date of that time follows. */
    private static final int FAR_OFF = 10;

    private static final int AHEAD = 5;

    private record Dated(Found found, int year, boolean bare) {}

    private Asides() {}

    static Set<Found> in(List<Found> all) {
        var dated = new ArrayList<Dated>();
        all.forEach(found -> dated(found).ifPresent(dated::add));
        var asides = Collections.<Found>newSetFromMap(new IdentityHashMap<>());
        var story = OptionalInt.empty();
        for (int i = 0; i < dated.size(); i++) {
            var here = dated.get(i);
            if (story.isPresent()
                    && isAside(here, story.getAsInt(), dated.subList(i + 1, Math.min(dated.size(), i + 1 + AHEAD)))) {
                asides.add(here.found());
            } else {
                story = OptionalInt.of(here.year());
            }
        }
        return asides;
    }

    private static boolean isAside(Dated here, int story, List<Dated> after) {
        int off = Math.abs(here.year() - story);
        if (off >= FAR_OFF) {
            return after.stream().noneMatch(date -> Math.abs(date.year() - here.year()) < FAR_OFF);
        }
        return off >= (here.bare() ? 1 : YEARS_OFF)
                && !after.isEmpty()
                && Math.abs(after.get(0).year() - story) < off;
    }

    private static Optional<Dated> dated(Found found) {
        if (!(found.phrase().expression() instanceof TimeExpression.Absolute absolute)) {
            return Optional.empty();
        }
        return absolute.value()
                .range()
                .map(range -> new Dated(found, range.start().getYear(), isBare(absolute.value())));
    }

    private static boolean isBare(TimeValue value) {
        return value.granularity()
                .filter(precision -> precision.compareTo(Granularity.YEAR) >= 0)
                .isPresent();
    }
}
