package org.dateline.core.time;

import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;

/**
 * Whether an article tells the past in order, as the chronicle of a war does: it names days and months of years that are
 * long over and hardly ever counts from the day of publication. Its dates without a year then follow the date mentioned
 * last. News have old years too, but as a rule bare ones: "founded in 1998".
 */
final class History {

    private static final int LEAST_OLD_MONTHS = 4;
    private static final int LEAST_OLD = 6;
    private static final int TIMES_RECENT = 4;
    private static final int TIMES_DEICTIC = 3;

    private int old;
    private int oldMonths;
    private int recent;
    private int recentMonths;
    private int withoutYear;
    private int deictic;

    private History() {}

    static boolean isTold(List<Found> found, Optional<DateRange> published) {
        var history = new History();
        found.forEach(time -> history.count(time, published));
        return history.isChronicle() || history.isStoryOfOneYear();
    }

    private boolean isChronicle() {
        return oldMonths >= LEAST_OLD_MONTHS
                && oldMonths >= TIMES_RECENT * recentMonths
                && old >= TIMES_DEICTIC * deictic;
    }

    /** Few years, each told month by month. */
    private boolean isStoryOfOneYear() {
        return old >= LEAST_OLD && withoutYear >= old && recent == 0 && deictic == 0;
    }

    private void count(Found found, Optional<DateRange> published) {
        var expression = found.phrase().expression();
        if (expression instanceof TimeExpression.Absolute absolute) {
            count(absolute.value(), published);
        } else if (isDeictic(found)) {
            deictic++;
        } else if (expression instanceof TimeExpression.DayOfYear || expression instanceof TimeExpression.MonthOfYear) {
            withoutYear++;
        }
    }

    private void count(TimeValue value, Optional<DateRange> published) {
        if (value.edtf().isEmpty()) {
            return;
        }
        boolean isOld = value.range()
                .flatMap(range -> published.map(days ->
                        range.start().isBefore(days.start().minusYears(1).minusDays(1))))
                .orElse(true);
        boolean isMonth = value.granularity()
                .filter(precision -> precision.compareTo(Granularity.SEASON) < 0)
                .isPresent();
        old += isOld ? 1 : 0;
        oldMonths += isOld && isMonth ? 1 : 0;
        recent += isOld ? 0 : 1;
        recentMonths += !isOld && isMonth ? 1 : 0;
    }

    /** Counted from the day of publication; what somebody said in quotation marks counts from then. */
    private static boolean isDeictic(Found found) {
        var phrase = found.phrase();
        return phrase.origin() == Phrase.Origin.PUBLICATION
                && (phrase.expression() instanceof TimeExpression.Away
                        || phrase.expression() instanceof TimeExpression.Weekday)
                && !isQuoted(found);
    }

    private static boolean isQuoted(Found found) {
        var words = found.words();
        for (int i = 0; i < words.count(); i++) {
            if (words.lower(i).equals("\"")) {
                return true;
            }
        }
        return false;
    }
}
