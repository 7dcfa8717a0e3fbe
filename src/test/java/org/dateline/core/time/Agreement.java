package org.dateline.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;

/** What contradicts itself in a mention: days, precision, TIMEX3 value, EDTF, type and status must say the same. */
final class Agreement {

    private static final LocalDate FIRST_DAY = LocalDate.of(1582, 10, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final TimeMention mention;

    private Agreement(TimeMention mention) {
        this.mention = mention;
    }

    static Optional<String> broken(TimeMention mention) {
        try {
            var agreement = new Agreement(mention);
            return agreement.type().or(mention.range().isPresent() ? agreement::dated : agreement::undated);
        } catch (DateTimeException notAValue) {
            return Optional.of(String.valueOf(notAValue.getMessage()));
        }
    }

    private Optional<String> type() {
        var value = mention.timexValue();
        boolean length = value.startsWith("P") && !value.endsWith("_REF");
        boolean time = value.contains("T") && !value.contains("_") && !length;
        return switch (mention.type()) {
            case DATE -> refuse(length || time, "a date is no length or time");
            case TIME -> refuse(!time, "a time has one");
            case DURATION -> refuse(!length, "a duration is a length");
            case SET -> refuse(value.isEmpty(), "a set repeats something");
        };
    }

    private Optional<String> dated() {
        var range = mention.range().orElseThrow();
        var days = new NamedDays(range.start(), range.last());
        var timex = NamedDays.ofTimex(mention.timexValue());
        var edtf = mention.edtf().flatMap(NamedDays::ofEdtf);
        return refuse(!timex.equals(Optional.of(days)), "TIMEX3 says " + timex)
                .or(() -> refuse(!edtf.equals(Optional.of(days)), "EDTF says " + edtf))
                .or(() -> refuse(!isInCalendar(days), "outside the calendar of the tables"))
                .or(() -> refuse(!sameTime(), "the times of day differ"))
                .or(() -> refuse(!fits(days, mention.precision().orElseThrow()), "not of that precision"));
    }

    private Optional<String> undated() {
        var timex = NamedDays.ofTimex(mention.timexValue());
        var edtf = mention.edtf().flatMap(NamedDays::ofEdtf);
        boolean lost = timex.filter(Agreement::isInCalendar).isPresent() && !isOpenWinter();
        boolean differ = timex.isPresent() && edtf.isPresent() && !timex.equals(edtf);
        boolean settled = mention.type() == TimexType.DATE || mention.type() == TimexType.TIME;
        return refuse(lost, "certain days are missing")
                .or(() -> refuse(differ, "EDTF says " + edtf))
                .or(() -> refuse(timex.isEmpty() && edtf.isPresent(), "only EDTF says days"))
                .or(() -> refuse(mention.anchorText().isPresent(), "an anchor and no days"))
                .or(() -> refuse(
                        timex.isPresent() && !isOpenWinter() != (mention.status() == DateStatus.OUT_OF_RANGE),
                        "the status is not that of days outside the calendar"))
                .or(() -> refuse(
                        settled && mention.status() == DateStatus.RESOLVED && !isFiscal(), "resolved without days"));
    }

    /** A fiscal year is certain, but nobody says which days it has. */
    private boolean isFiscal() {
        return mention.timexValue().startsWith("FY");
    }

    /** The days of a winter lie in two years, and the text seldom says which. */
    private boolean isOpenWinter() {
        return mention.timexValue().matches("\\d{4,}-WI(T.*)?") && mention.status() == DateStatus.VAGUE;
    }

    /** A clock time of one day stands in both values; EDTF has no parts of the day and no times of an unknown zone. */
    private boolean sameTime() {
        var edtf = mention.edtf().orElseThrow();
        int at = edtf.indexOf('T');
        return at < 0 || mention.timexValue().contains(edtf.substring(at, at + "T12:30".length()));
    }

    private static boolean isInCalendar(NamedDays days) {
        return !days.first().isBefore(FIRST_DAY) && !days.last().isAfter(LAST_DAY);
    }

    /** One unit of its precision, or several in a row if the value names the first and the last. */
    private boolean fits(NamedDays days, Granularity precision) {
        var end = days.last().plusDays(1);
        boolean whole = isStart(days.first(), precision) && isStart(end, precision);
        boolean one = unitAfter(days.first(), precision).equals(end);
        boolean weekend = precision == Granularity.WEEK
                && days.days() == 2
                && days.first().getDayOfWeek().getValue() == 6;
        return weekend || whole && (one || mention.timexValue().contains("/"));
    }

    private static boolean isStart(LocalDate day, Granularity precision) {
        return switch (precision) {
            case DAY, DAYS -> true;
            case WEEK -> day.getDayOfWeek().getValue() == 1;
            case MONTH -> day.getDayOfMonth() == 1;
            case SEASON -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 0;
            case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            case HALF -> day.getDayOfMonth() == 1 && day.getMonthValue() % 6 == 1;
            case YEAR -> day.getDayOfYear() == 1;
            case DECADE -> day.getDayOfYear() == 1 && day.getYear() % 10 == 0;
            case CENTURY -> day.getDayOfYear() == 1 && day.getYear() % 100 == 0;
        };
    }

    private static LocalDate unitAfter(LocalDate day, Granularity precision) {
        return switch (precision) {
            case DAY, DAYS -> day.plusDays(1);
            case WEEK -> day.plusDays(7);
            case MONTH -> day.plusMonths(1);
            case QUARTER, SEASON -> day.plusMonths(3);
            case HALF -> day.plusMonths(6);
            case YEAR -> day.plusYears(1);
            case DECADE -> day.plusYears(10);
            case CENTURY -> day.plusYears(100);
        };
    }

    private static Optional<String> refuse(boolean wrong, String reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
