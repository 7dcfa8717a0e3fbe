package org.dateline.core.resolve;

import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.infer.Inference;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.EventCount;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Part;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Role;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;
import org.dateline.core.model.TriggerForm;

/** Builds extractions by hand: one sentence a line, entities and events found by the words they quote. */
final class Extractions {

    private static final RuleFiles FILES = name -> {
        var in = Extractions.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    static final CommonNames NAMES = CommonNames.load(FILES);
    static final Weights WEIGHTS = Weights.load(FILES);
    static final Inference INFERENCE = Inference.load(FILES);

    private final String source;
    private final String text;
    private String publisher = "";
    private Optional<LocalDate> day = Optional.empty();
    private final List<ArticleEntity> entities = new ArrayList<>();
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private String furniture = "";

    private Extractions(String source, String text) {
        this.source = source;
        this.text = text;
    }

    static Extractions article(String source, String text) {
        return new Extractions(source, text);
    }

    Extractions by(String publisher, String day) {
        this.publisher = publisher;
        this.day = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return this;
    }

    Extractions withFurniture(String words) {
        furniture = words;
        return this;
    }

    Extractions person(String name, String country) {
        return entity(name, EntityType.PERSON, country);
    }

    Extractions organization(String name, String country) {
        return entity(name, EntityType.ORGANIZATION, country);
    }

    Extractions event(PloverType type, String trigger, String actor, String recipient, String date) {
        return event(type, trigger, actor, recipient, date, EventStatus.OCCURRED, "", 0.8);
    }

    Extractions event(
            PloverType type,
            String trigger,
            String actor,
            String recipient,
            String date,
            EventStatus status,
            String place,
            double confidence) {
        var participants = new ArrayList<Participant>();
        side(Role.ACTOR, actor).ifPresent(participants::add);
        side(Role.RECIPIENT, recipient).ifPresent(participants::add);
        var span = spanOf(trigger);
        events.add(new EventMention(
                span,
                lineOf(span),
                span,
                TriggerForm.PAST,
                type,
                Optional.empty(),
                1,
                status,
                Optional.empty(),
                false,
                time(date, span),
                Optional.empty(),
                Optional.of(place).filter(name -> !name.isEmpty()),
                confidence,
                "test",
                participants,
                List.of()));
        return this;
    }

    /** Of the last event. */
    Extractions dead(int low, int high) {
        int last = events.size() - 1;
        var event = events.get(last);
        var counts = new ArrayList<>(event.counts());
        counts.add(new EventCount(
                CountOf.DEAD,
                Optional.of(low),
                Optional.of(high),
                low == high,
                event.trigger(),
                Optional.empty(),
                Optional.empty()));
        events.set(last, event.with(counts));
        return this;
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(extraction(), WEIGHTS, INFERENCE);
    }

    Extraction extraction() {
        var all = furniture.isEmpty() ? text : text + "\n" + furniture;
        var parts = new ArrayList<TextPart>();
        parts.add(new TextPart(Span.of(0, text.length()), Part.BODY));
        if (!furniture.isEmpty()) {
            parts.add(new TextPart(Span.of(text.length() + 1, all.length()), Part.FURNITURE));
        }
        var article = new Article(
                ArticleId.from(source),
                source,
                source,
                1,
                Optional.empty(),
                Optional.of(publisher).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day.map(date -> new PublicationDate(DateRange.of(date), Granularity.DAY, PublishedBasis.METADATA)),
                all,
                0,
                parts);
        return new Extraction(
                article, sentences(), List.of(), List.of(), entities, mentions, events, List.of(), List.of());
    }

    /** The last of the persons named so far is called that. */
    Extractions called(String role) {
        var last = mentions.remove(mentions.size() - 1);
        mentions.add(new EntityMention(
                last.span(), last.sentenceNo(), last.entityNo(), last.form(), Optional.of(role), last.ruleId()));
        return this;
    }

    Extractions location(String name, String country) {
        return entity(name, EntityType.LOCATION, country);
    }

    private Extractions entity(String name, EntityType type, String country) {
        var code = Optional.of(country).filter(value -> !value.isEmpty()).map(CountryCode::of);
        int number = entities.size();
        entities.add(new ArticleEntity(number, name, type, code));
        mentions.add(
                new EntityMention(Span.of(number, number + 1), 1, number, MentionForm.FULL, Optional.empty(), "test"));
        return this;
    }

    /** {@code who} is the name of an entity, a country code in capitals, or any words of the text. */
    private Optional<Participant> side(Role role, String who) {
        if (who.isEmpty()) {
            return Optional.empty();
        }
        var entity = entities.stream().filter(known -> known.name().equals(who)).findFirst();
        boolean code = who.length() == 3 && who.chars().allMatch(Character::isUpperCase);
        return Optional.of(new Participant(
                role,
                code || entity.isPresent() ? Span.of(0, 1) : spanOf(who),
                entity.map(ArticleEntity::entityNo),
                code ? Optional.of(CountryCode.of(who)) : entity.flatMap(ArticleEntity::country),
                Optional.empty()));
    }

    /** A day, or two days with a slash between, or nothing. */
    private Optional<TimeMention> time(String date, Span span) {
        if (date.isEmpty()) {
            return Optional.empty();
        }
        var days = date.split("/", -1);
        var range = DateRange.closed(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
        return Optional.of(new TimeMention(
                span,
                lineOf(span),
                TimexType.DATE,
                date,
                Optional.of(date),
                Optional.of(range),
                Optional.of(range.isOneDay() ? Granularity.DAY : Granularity.MONTH),
                Optional.of(DateBasis.EXPLICIT),
                Optional.empty(),
                DateStatus.RESOLVED,
                Optional.empty(),
                "test"));
    }

    private Span spanOf(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Span.of(start, start + words.length());
    }

    private int lineOf(Span span) {
        return 1
                + (int) text.substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private List<SentenceSpan> sentences() {
        var sentences = new ArrayList<SentenceSpan>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            sentences.add(new SentenceSpan(sentences.size() + 1, Span.of(start, start + line.length()), Part.BODY));
            start += line.length() + 1;
        }
        return sentences;
    }
}
