package org.dateline.core.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Part;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.TextPart;

/**
 * The day of publication as the text itself gives it, if nothing else does: a line before the first sentence that is nothing but a day,
 * or a whole day in the dateline. Two different days are none.
 */
final class WrittenDays {

    private static final int FIRST_LINES = 12;
    private static final int LONGEST = 60;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:first |originally )?(?:published|posted|released|issued|date|dated)(?: on| at)?:? ?)",
            Pattern.CASE_INSENSITIVE);

    /** {@code OSLO, March 5, 2021 (Reuters) – } and {@code OSLO (5 March 2021) -- }. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.']+(?:[ ,-]{1,2}\\p{Lu}[\\p{L}.']+){0,4}[,:]? ?\\(?\\b(\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,9}\\.?,? \\d{4})\\)?,? ?"
                    + "(?:\\([^()]{2,30}\\)|/[^/]{2,30}/)? ?(?:-{1,2}|[–—]|:) ");

    private WrittenDays() {}

    static Optional<PublicationDate> find(String text, List<TextPart> parts) {
        int body = parts.stream()
                .filter(part -> part.part() == Part.BODY)
                .mapToInt(part -> part.span().start())
                .findFirst()
                .orElse(text.length());
        var above = TextLine.of(text.substring(0, body)).stream()
                .limit(FIRST_LINES)
                .filter(line -> partAt(line.span().start(), parts) == Part.BYLINE)
                .flatMap(line -> day(LABEL.matcher(line.words()).replaceFirst("")).stream())
                .distinct()
                .toList();
        return above.isEmpty()
                ? dateline(text.substring(text.lastIndexOf('\n', body - 1) + 1))
                : above.size() == 1 ? Optional.of(above.get(0)) : Optional.empty();
    }

    private static Part partAt(int at, List<TextPart> parts) {
        return parts.stream()
                .filter(part -> part.span().start() <= at && at < part.span().end())
                .map(TextPart::part)
                .findFirst()
                .orElse(Part.BODY);
    }

    private static Optional<PublicationDate> dateline(String text) {
        var head = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        var found = DATELINE.matcher(head);
        return found.find() ? day(found.group(1)) : Optional.empty();
    }

    private static Optional<PublicationDate> day(String words) {
        return words.length() > LONGEST || words.toLowerCase(Locale.ROOT).contains("updated")
                ? Optional.empty()
                : DateClaims.read(new DateClaim(words, PublishedBasis.TEXT))
                        .filter(date -> date.precision() == Granularity.DAY);
    }
}
