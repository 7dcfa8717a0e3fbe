package org.dateline.core.time;

import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.TimeExpression;

/**
 * Whether an article tells the past in order, as the chronicle of a war does: it names many years that are long over and
 * hardly ever counts from the day of publication. Its dates without a year then follow the date mentioned last.
 */
final class History {

    private static final int LEAST_DATES = 6;
    private static final int DATES_PER_DEICTIC = 6;
    private static final int YEARS_AGO = 1;
    private static final int DAYS_NEAR = 60;

    private int explicit;
    private int old;
    private int deictic;
    private int near;

    private History() {}

    static boolean isTold(List<Found> found, Optional<DateRange> published) {
        var history = new History();
        found.forEach(time -> history.count(time, published));
        return 10 * history.near <= history.explicit
                && history.explicit >= LEAST_DATES
                && 5 * history.old >= 3 * history.explicit
                && history.deictic * 4 <= history.explicit;
    }

    private void count(Found found, Optional<DateRange> published) {
        var phrase = found.phrase();
        var expression = phrase.expression();
        if (expression instanceof TimeExpression.Absolute absolute) {
            absolute.value().range().ifPresent(range -> {
                explicit++;
                boolean isOld = published.isEmpty()
                        || range.start().isBefore(published.get().start().minusYears(YEARS_AGO));
                old += isOld ? 1 : 0;
                near += range.isOneDay()
                                && published.filter(days -> isNear(days, range)).isPresent()
                        ? 1
                        : 0;
            });
        } else if (phrase.origin() == Phrase.Origin.PUBLICATION
                && (expression instanceof TimeExpression.Away || expression instanceof TimeExpression.Weekday)) {
            deictic += isQuoted(found) ? 0 : 1;
        }
    }

    /** What somebody said then counts from then. */
    private static boolean isQuoted(Found found) {
        var words = found.words();
        for (int i = 0; i < words.count(); i++) {
            if (words.lower(i).equals("\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(DateRange published, DateRange day) {
        return Math.abs(published.start().toEpochDay() - day.start().toEpochDay()) <= DAYS_NEAR;
    }
}
