package org.dateline.core.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the address of a page: {@code /2021/03/05/}, {@code /2021/mar/05/}, {@code /2021/world/03/05/}, {@code -20210305.}. */
final class AddressDay {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("/" + YEAR + "[/-](0?[1-9]|1[0-2])[/-]" + DAY),
            Pattern.compile("[/_-]" + YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"),
            Pattern.compile("/" + YEAR + "/(\\p{L}{3,10})/" + DAY),
            Pattern.compile("/" + YEAR + "/[a-z][a-z._-]{1,30}/(0[1-9]|1[0-2])/" + DAY));

    private AddressDay() {}

    /** {@code days} knows the names of months. */
    static Optional<String> find(String address, DayFinder days) {
        var lower = address.toLowerCase(Locale.ROOT);
        return SHAPES.stream()
                .map(shape -> shape.matcher(lower))
                .filter(Matcher::find)
                .flatMap(found -> day(found, days).stream())
                .findFirst();
    }

    private static Optional<String> day(MatchResult found, DayFinder days) {
        var month = found.group(2);
        var number = Character.isDigit(month.charAt(0)) ? Optional.of(Integer.valueOf(month)) : days.month(month);
        return number.map(one -> found.group(1) + "-" + (one < 10 ? "0" : "") + one + "-" + found.group(3));
    }
}
