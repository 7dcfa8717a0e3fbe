package org.dateline.io.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventMentionRow;
import org.dateline.core.table.QuotationRow;
import org.jspecify.annotations.Nullable;

/** What is marked in the text of an article, in reading order, and what each mark says. */
final class ArticleMarks {

    private static final String DOT = " · ";

    private final Function<String, Optional<EntityRow>> entities;

    ArticleMarks(Function<String, Optional<EntityRow>> entities) {
        this.entities = entities;
    }

    List<Mark> of(ShownArticle article) {
        var marks = new ArrayList<Mark>();
        article.dates()
                .forEach(date -> marks.add(
                        new Mark(date.charStart(), date.charEnd(), Mark.Kind.DATE, date.dateId(), says(date))));
        article.countries()
                .forEach(country -> marks.add(new Mark(
                        country.charStart(),
                        country.charEnd(),
                        Mark.Kind.COUNTRY,
                        country.mentionId(),
                        says(country.iso3c(), country.placeName(), country.mentionKind()))));
        article.names()
                .forEach(name -> marks.add(new Mark(
                        name.charStart(), name.charEnd(), Mark.Kind.NAME, name.mentionId(), entity(name.entityId()))));
        article.quotations()
                .forEach(words -> marks.add(new Mark(
                        words.charStart(),
                        words.charEnd(),
                        words.isDirect() ? Mark.Kind.QUOTATION : Mark.Kind.SPEECH,
                        words.quotationId(),
                        says(words))));
        addEvents(article, marks);
        marks.sort(null);
        return marks;
    }

    private void addEvents(ShownArticle article, List<Mark> marks) {
        var told = new HashMap<String, String>();
        for (var event : article.events()) {
            int start = start(event);
            told.put(event.eventMentionId(), event.eventType() + " “" + event.trigger() + "”");
            marks.add(new Mark(
                    start,
                    start + event.trigger().length(),
                    Mark.Kind.EVENT,
                    event.eventMentionId(),
                    says(article, event)));
        }
        for (var side : article.participants()) {
            var kind = String.valueOf(side.role()).equals("actor") ? Mark.Kind.ACTOR : Mark.Kind.RECIPIENT;
            var of = side.role() + " of " + told.getOrDefault(side.eventMentionId(), "");
            marks.add(new Mark(side.charStart(), side.charEnd(), kind, "", says(of, side.iso3c(), side.sector())));
        }
    }

    /** Where the trigger begins, as the id of the report says. */
    private static int start(EventMentionRow event) {
        var id = event.eventMentionId();
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    private String entity(String id) {
        return entities.apply(id)
                .map(entity -> says(entity.name(), entity.entityType(), entity.iso3c()))
                .orElse(id);
    }

    static String says(DateRow date) {
        return date.dateStart() == null
                ? says(date.timexValue(), date.dateStatus())
                : says(
                        ShownDays.of(date.dateStart(), date.rangeEnd() == null ? date.dateEnd() : date.rangeEnd()),
                        date.datePrecision(),
                        date.dateBasis());
    }

    static String says(QuotationRow words) {
        return says("said by " + (words.speaker() == null ? "somebody" : words.speaker()), words.verb());
    }

    private static String says(ShownArticle article, EventMentionRow event) {
        return says(
                event.eventType(),
                event.eventMode(),
                event.eventStatus(),
                article.sides(event),
                ShownDays.of(event.dateStart(), event.dateEnd()),
                event.placeName(),
                event.iso3c(),
                event.reportedBy() == null ? null : "said by " + event.reportedBy());
    }

    /** What is there, with a dot between. */
    static String says(@Nullable Object... cells) {
        return Stream.of(cells)
                .flatMap(cell -> Stream.ofNullable(cell).map(Object::toString))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(DOT));
    }
}
