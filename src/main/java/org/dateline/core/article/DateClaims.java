package org.dateline.core.article;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;

/** Reads what sources write as a publication date; of a date-time the day as it is written, whatever the zone. */
final class DateClaims {

    private static final int LONGEST = 80;

    private static final Pattern FILE_NAME = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|_(\\d{2})(?:_(\\d{2}))?|(\\d{2})(\\d{2}))(?=[^0-9A-Za-z]).*");

    private DateClaims() {}

    static Optional<PublicationDate> read(DateClaim claim) {
        var value = claim.value().strip();
        if (claim.basis() == PublishedBasis.FILENAME) {
            return inFileName(value);
        }
        return value.length() > LONGEST
                ? Optional.empty()
                : day(value.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")).map(day -> day.claimedBy(claim.basis()));
    }

    /** The first shape that fits decides, also if it names a day that there is not. */
    private static Optional<WrittenDay> day(String value) {
        for (var shape : DateShape.ALL) {
            try {
                var day = shape.read(value);
                if (day.isPresent()) {
                    return day;
                }
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The date a file's name begins with, if it is one: names also begin with numbers that mean something else. */
    static Optional<PublicationDate> inFileName(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var found = FILE_NAME.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        var parts = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .toArray();
        try {
            return Optional.of(WrittenDay.of(parts).claimedBy(PublishedBasis.FILENAME));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
