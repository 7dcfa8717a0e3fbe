package org.dateline.core.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the address of a page: {@code /2021/03/05/}, {@code /2021/mar/05/}, {@code /2021/world/03/05/}, {@code -20210305.}. */
final class AddressDay {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("/" + YEAR + "[/-](0?[1-9]|1[0-2])[/-]" + DAY),
            Pattern.compile("[/_-]" + YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"),
            Pattern.compile("/" + YEAR + "/(" + String.join("|", MONTHS) + ")/" + DAY),
            Pattern.compile("/" + YEAR + "/[a-z][a-z._-]{1,30}/(0[1-9]|1[0-2])/" + DAY));

    private AddressDay() {}

    static Optional<String> find(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return SHAPES.stream()
                .map(shape -> shape.matcher(lower))
                .filter(Matcher::find)
                .map(found -> found.group(1) + "-" + month(found.group(2)) + "-" + found.group(3))
                .findFirst();
    }

    private static String month(String month) {
        int named = 1 + MONTHS.indexOf(month);
        return named == 0 ? month : (named < 10 ? "0" : "") + named;
    }
}
