package org.dateline.io.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Part;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;
import org.dateline.core.model.TimexType;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.CountryMentionRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityMentionRow;
import org.dateline.core.table.EventMentionRow;
import org.dateline.core.table.EventParticipantRow;
import org.dateline.core.table.SentenceRow;
import org.jspecify.annotations.Nullable;

/** Rows of articles that are as short as can be and have findings of every kind. */
final class FoundRows {

    private FoundRows() {}

    /** A date, a country, a name and an event with two sides, wherever the text has room for them. */
    static List<Record> found(int article, String text, String name) {
        var of = id('a', article);
        int last = text.length();
        return List.of(
                new SentenceRow(of, 1, 0, last, Part.BODY, text),
                new DateRow(
                        mention('d', article, Math.max(0, last - 4)),
                        of,
                        1,
                        Math.max(0, last - 4),
                        last - 1,
                        text.substring(Math.max(0, last - 4), last - 1),
                        TimexType.DATE,
                        "2021-05",
                        "2021-05",
                        LocalDate.of(2021, 5, 1),
                        LocalDate.of(2021, 5, 31),
                        Granularity.MONTH,
                        DateBasis.PUBLICATION,
                        null,
                        null,
                        DateStatus.RESOLVED,
                        "time.month"),
                new CountryMentionRow(
                        mention('c', article, 0),
                        of,
                        1,
                        0,
                        5,
                        text.substring(0, 5),
                        "KEN",
                        MentionKind.DEMONYM,
                        null,
                        0.9,
                        "place.name"),
                new EntityMentionRow(
                        mention('m', article, last - 13),
                        "e0000000000000001",
                        of,
                        1,
                        Math.min(21, last - 5),
                        Math.min(26, last),
                        name,
                        MentionForm.SHORT,
                        null,
                        "entity.short"),
                new EventMentionRow(
                        mention('v', article, 17),
                        of,
                        1,
                        0,
                        last,
                        "met",
                        PloverType.CONSULT,
                        "visit",
                        1,
                        "04",
                        4.0,
                        EventStatus.OCCURRED,
                        null,
                        null,
                        false,
                        null,
                        LocalDate.of(2021, 5, 1),
                        LocalDate.of(2021, 5, 31),
                        Granularity.MONTH,
                        DateBasis.PUBLICATION,
                        null,
                        null,
                        0.8,
                        "consult.meet"),
                new EventParticipantRow(
                        mention('v', article, 17),
                        Role.ACTOR,
                        1,
                        text.substring(0, 16),
                        0,
                        16,
                        null,
                        "KEN",
                        "GOV",
                        "subject"),
                new EventParticipantRow(
                        mention('v', article, 17),
                        Role.RECIPIENT,
                        1,
                        text.substring(Math.min(21, last - 5), Math.min(26, last)),
                        Math.min(21, last - 5),
                        Math.min(26, last),
                        "e0000000000000001",
                        null,
                        null,
                        "object"));
    }

    static ArticleRow article(int number, String title, String publisher, @Nullable String url) {
        return article(number, title, publisher, url, LocalDate.of(2021, 6, 1));
    }

    static ArticleRow article(
            int number, String title, String publisher, @Nullable String url, @Nullable LocalDate day) {
        return new ArticleRow(
                id('a', number),
                title,
                title,
                1,
                url,
                publisher,
                title,
                publisher,
                "en",
                day,
                null,
                null,
                null,
                null,
                0,
                34,
                6,
                "0".repeat(64));
    }

    static String id(char letter, int number) {
        return letter + String.format(Locale.ROOT, "%016d", number);
    }

    static String mention(char letter, int article, int start) {
        return id(letter, article) + String.format(Locale.ROOT, "-%08d", start);
    }
}
