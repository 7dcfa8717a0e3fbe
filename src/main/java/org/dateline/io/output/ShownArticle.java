package org.dateline.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.CountryMentionRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityMentionRow;
import org.dateline.core.table.EventCountRow;
import org.dateline.core.table.EventMentionRow;
import org.dateline.core.table.EventParticipantRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.SentenceRow;
import org.jspecify.annotations.Nullable;

/** One article and the rows that say something about it, as they come. */
final class ShownArticle {

    private final ArticleRow article;
    private final List<SentenceRow> sentences = new ArrayList<>();
    private final List<DateRow> dates = new ArrayList<>();
    private final List<CountryMentionRow> countries = new ArrayList<>();
    private final List<EntityMentionRow> names = new ArrayList<>();
    private final List<EventMentionRow> events = new ArrayList<>();
    private final List<EventParticipantRow> participants = new ArrayList<>();
    private final List<EventCountRow> counts = new ArrayList<>();
    private final List<QuotationRow> quotations = new ArrayList<>();

    ShownArticle(ArticleRow article) {
        this.article = article;
    }

    void add(Record row) {
        if (row instanceof SentenceRow sentence) {
            sentences.add(sentence);
        } else if (row instanceof DateRow date) {
            dates.add(date);
        } else if (row instanceof CountryMentionRow country) {
            countries.add(country);
        } else if (row instanceof EntityMentionRow name) {
            names.add(name);
        } else if (row instanceof EventMentionRow event) {
            events.add(event);
        } else if (row instanceof EventParticipantRow participant) {
            participants.add(participant);
        } else if (row instanceof EventCountRow count) {
            counts.add(count);
        } else if (row instanceof QuotationRow quotation) {
            quotations.add(quotation);
        }
    }

    ArticleRow article() {
        return article;
    }

    /** The title that its source gives, or the one that stands in the text, or what the source calls it. */
    String title() {
        var title = article.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        return sentences.stream()
                .filter(sentence -> String.valueOf(sentence.part()).equals("title"))
                .map(SentenceRow::text)
                .findFirst()
                .orElse(article.sourceId());
    }

    /** How many reports of events, in words; nothing if there are none. */
    String eventCount() {
        return events.isEmpty() ? "" : events.size() + (events.size() == 1 ? " event" : " events");
    }

    List<SentenceRow> sentences() {
        return sentences;
    }

    List<DateRow> dates() {
        return dates;
    }

    List<CountryMentionRow> countries() {
        return countries;
    }

    List<EntityMentionRow> names() {
        return names;
    }

    List<EventMentionRow> events() {
        return events;
    }

    List<EventParticipantRow> participants() {
        return participants;
    }

    List<QuotationRow> quotations() {
        return quotations;
    }

    /** Who did it to whom, in the words of the article. */
    String sides(EventMentionRow event) {
        return side(event, "actor") + " → " + side(event, "recipient");
    }

    /** How many, "dead: at least 12 soldiers; injured: 30"; nothing if no number is told. */
    @Nullable
    String counts(EventMentionRow event) {
        var told = counts.stream()
                .filter(count -> count.eventMentionId().equals(event.eventMentionId()))
                .map(count -> count.countOf() + ": " + count.text())
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }

    private String side(EventMentionRow event, String role) {
        var side = participants.stream()
                .filter(one -> one.eventMentionId().equals(event.eventMentionId()))
                .filter(one -> String.valueOf(one.role()).equals(role))
                .map(one -> one.iso3c() == null ? one.text() : one.text() + " (" + one.iso3c() + ")")
                .collect(Collectors.joining(", "));
        return side.isEmpty() ? "–" : side;
    }
}
