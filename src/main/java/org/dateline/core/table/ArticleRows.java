package org.dateline.core.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.Article;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventCount;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.Quotation;
import org.dateline.core.model.Role;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.model.Span;
import org.dateline.core.model.Speaker;
import org.dateline.core.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** The rows of one article. */
final class ArticleRows {

    private final Extraction extraction;
    private final Article article;
    private final Rows rows;
    private final RowSink sink;

    ArticleRows(Extraction extraction, Rows rows, RowSink sink) {
        this.extraction = extraction;
        this.article = extraction.article();
        this.rows = rows;
        this.sink = sink;
    }

    void write() {
        sink.add(articleRow());
        extraction.sentences().forEach(sentence -> sink.add(row(sentence)));
        extraction.times().forEach(time -> sink.add(row(time)));
        var countries = extraction.countries().stream()
                .filter(mention -> rows.knows(mention.country()))
                .toList();
        countries.forEach(mention -> sink.add(row(mention)));
        new Salience(extraction.sentences(), countries, extraction.events())
                .shares()
                .forEach(share -> sink.add(row(share)));
        extraction.entityMentions().forEach(mention -> sink.add(row(mention)));
        extraction.events().stream().sorted(EventMentionOrder.BY_TRIGGER).forEach(this::writeEvent);
        extraction.quotations().forEach(quotation -> sink.add(row(quotation)));
    }

    /** The reports of events, each with its sentence; {@code eventOf} knows the event that an event mention tells of. */
    void writeReports(Function<String, Optional<String>> eventOf) {
        var sentences = extraction.sentences().stream()
                .collect(Collectors.toMap(SentenceSpan::sentenceNo, sentence -> quote(sentence.span())));
        extraction.events().stream()
                .sorted(EventMentionOrder.BY_TRIGGER)
                .forEach(event -> sink.add(report(event, row(event), sentences, eventOf)));
    }

    private ReportRow report(
            EventMention event,
            EventMentionRow row,
            Map<Integer, String> sentences,
            Function<String, Optional<String>> eventOf) {
        return new ReportRow(
                article.published().flatMap(PublicationDate::day).orElse(null),
                article.publisher().orElse(null),
                sentences.getOrDefault(row.sentenceNo(), row.trigger()),
                row.trigger(),
                row.eventType(),
                row.eventStatus(),
                side(event, Role.ACTOR),
                side(event, Role.RECIPIENT),
                row.dateStart(),
                row.dateEnd(),
                row.datePrecision(),
                row.dateBasis(),
                row.iso3c(),
                row.placeName(),
                row.reportedBy(),
                row.isQuoted(),
                row.confidence(),
                row.ruleId(),
                article.title().orElse(null),
                eventOf.apply(row.eventMentionId()).orElse(null),
                row.eventMentionId(),
                row.articleId());
    }

    private @Nullable String side(EventMention event, Role role) {
        var words = event.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(participant -> quote(participant.span()))
                .distinct() // "both countries" are two sides with one wording
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    private void writeEvent(EventMention event) {
        sink.add(row(event));
        var numbers = new EnumMap<Role, Integer>(Role.class);
        event.participants().stream()
                .sorted(EventMentionOrder.BY_ROLE)
                .forEach(participant ->
                        sink.add(row(event, participant, numbers.merge(participant.role(), 1, Integer::sum))));
        for (int i = 0; i < event.counts().size(); i++) {
            sink.add(row(event, event.counts().get(i), i + 1));
        }
    }

    private ArticleRow articleRow() {
        var published = article.published();
        return new ArticleRow(
                article.id().value(),
                article.sourceId(),
                article.sourcePath(),
                article.recordNo(),
                article.url().orElse(null),
                article.publisher().orElse(null),
                article.title().orElse(null),
                article.author().orElse(null),
                article.language().orElse(null),
                published.flatMap(PublicationDate::day).orElse(null),
                published
                        .map(date -> PublishedPrecision.valueOf(date.precision().name()))
                        .orElse(null),
                published.map(PublicationDate::basis).orElse(null),
                published.map(date -> date.range().start()).orElse(null),
                published.map(date -> date.range().last()).orElse(null),
                article.bodyStart(),
                article.text().length(),
                WordCount.of(article.text()),
                RowIds.sha256(article.text()));
    }

    private SentenceRow row(SentenceSpan sentence) {
        var span = sentence.span();
        return new SentenceRow(
                article.id().value(), sentence.sentenceNo(), span.start(), span.end(), sentence.part(), quote(span));
    }

    private DateRow row(TimeMention time) {
        var dates = TypedDates.of(time.range(), time.precision(), time.basis());
        var outOfRange = time.range().isPresent() && dates.start() == null;
        return new DateRow(
                RowIds.of(article.id(), time),
                article.id().value(),
                time.sentenceNo(),
                time.span().start(),
                time.span().end(),
                quote(time.span()),
                time.type(),
                time.timexValue(),
                time.edtf().orElse(null),
                dates.start(),
                dates.end(),
                dates.precision(),
                dates.basis(),
                time.anchorText().orElse(null),
                dates.start() == null ? null : time.through().orElse(null),
                outOfRange ? DateStatus.OUT_OF_RANGE : time.status(),
                time.ruleId());
    }

    private CountryMentionRow row(CountryMention mention) {
        return new CountryMentionRow(
                RowIds.of('c', article.id(), mention.span().start()),
                article.id().value(),
                mention.sentenceNo(),
                mention.span().start(),
                mention.span().end(),
                quote(mention.span()),
                mention.country().value(),
                mention.kind(),
                mention.placeName().orElse(null),
                mention.confidence(),
                mention.ruleId());
    }

    private ArticleCountryRow row(Salience.Share share) {
        return new ArticleCountryRow(
                article.id().value(), share.country().value(), share.mentions(), share.salience(), share.focus());
    }

    private EntityMentionRow row(EntityMention mention) {
        return new EntityMentionRow(
                RowIds.of('m', article.id(), mention.span().start()),
                entityId(mention.entityNo()),
                article.id().value(),
                mention.sentenceNo(),
                mention.span().start(),
                mention.span().end(),
                quote(mention.span()),
                mention.form(),
                mention.roleTitle().orElse(null),
                mention.ruleId());
    }

    private EventMentionRow row(EventMention event) {
        var dates = event.time()
                .map(time -> TypedDates.of(time.days(), time.precision(), time.basis()))
                .orElseGet(() -> TypedDates.of(Optional.empty(), Optional.empty(), Optional.empty()));
        return new EventMentionRow(
                RowIds.of('v', article.id(), event.trigger().start()),
                article.id().value(),
                event.sentenceNo(),
                event.clause().start(),
                event.clause().end(),
                quote(event.trigger()),
                event.type(),
                event.mode().orElse(null),
                event.type().quadClass(),
                rows.cameoRoot(event.type(), event.mode()),
                event.score(),
                event.status(),
                event.reportedBy().map(Speaker::text).orElse(null),
                entityId(event.reportedBy().flatMap(Speaker::entityNo)),
                event.quoted(),
                event.time().map(time -> RowIds.of(article.id(), time)).orElse(null),
                dates.start(),
                dates.end(),
                dates.precision(),
                dates.basis(),
                rows.code(event.country()),
                event.placeName().orElse(null),
                event.confidence(),
                event.ruleId());
    }

    private EventParticipantRow row(EventMention event, Participant participant, int number) {
        return new EventParticipantRow(
                RowIds.of('v', article.id(), event.trigger().start()),
                participant.role(),
                number,
                quote(participant.span()),
                participant.span().start(),
                participant.span().end(),
                entityId(participant.entityNo()),
                rows.code(participant.country()),
                participant.sector().orElse(null),
                participant.rule());
    }

    private EventCountRow row(EventMention event, EventCount count, int number) {
        return new EventCountRow(
                RowIds.of('v', article.id(), event.trigger().start()),
                number,
                count.of(),
                count.low().orElse(null),
                count.high().orElse(null),
                count.exact(),
                quote(count.span()),
                count.span().start(),
                count.span().end(),
                count.ofWhom().orElse(null),
                count.saidBy().map(Speaker::text).orElse(null),
                entityId(count.saidBy().flatMap(Speaker::entityNo)));
    }

    private QuotationRow row(Quotation quotation) {
        return new QuotationRow(
                RowIds.of('q', article.id(), quotation.span().start()),
                article.id().value(),
                quotation.sentenceNo(),
                quotation.span().start(),
                quotation.span().end(),
                quote(quotation.span()),
                quotation.direct(),
                quotation.speaker().map(Speaker::text).orElse(null),
                entityId(quotation.speaker().flatMap(Speaker::entityNo)),
                quotation.verb().orElse(null));
    }

    private String quote(Span span) {
        return span.in(article.text());
    }

    private String entityId(int entityNo) {
        return rows.resolution().entityId(article.id(), entityNo).value();
    }

    private @Nullable String entityId(Optional<Integer> entityNo) {
        return entityNo.map(this::entityId).orElse(null);
    }
}
