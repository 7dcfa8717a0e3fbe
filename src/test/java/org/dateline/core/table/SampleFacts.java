package org.dateline.core.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.CountRange;
import org.dateline.core.model.Country;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventCount;
import org.dateline.core.model.EventId;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.EventTime;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Gazette;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.Part;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.PlaceBasis;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Quotation;
import org.dateline.core.model.Recognition;
import org.dateline.core.model.Resolution;
import org.dateline.core.model.Role;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.model.Span;
import org.dateline.core.model.Speaker;
import org.dateline.core.model.Story;
import org.dateline.core.model.StoryArticle;
import org.dateline.core.model.StoryId;
import org.dateline.core.model.StoryRelation;
import org.dateline.core.model.TextPart;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;
import org.dateline.core.model.TriggerForm;

/** One short article with facts of every kind, made by hand, and what is resolved from it. */
public final class SampleFacts {

    public static final String TEXT =
            "Peru visit\n\nPeru's Ana Ruiz met Chile's president on 3 May 2021. “We agree”, Ruiz said.";
    public static final ArticleId ARTICLE = ArticleId.from("sample");
    public static final String MENTION = Rows.id(new EventMentionRef(ARTICLE, TEXT.indexOf("met")));
    private static final EntityId RUIZ = EntityId.from("person", "Ana Ruiz");
    private static final CountryCode PERU = CountryCode.of("PER");
    static final Gazette GAZETTE = new Gazette() {
        @Override
        public Optional<Place> town(CountryCode country, String name) {
            return Optional.of(new Place("3936456", name, country, Optional.of("Lima Province"), -12.0464, -77.0428));
        }

        @Override
        public boolean isRegion(CountryCode country, String name) {
            return false;
        }
    };
    private static final CountryCode CHILE = CountryCode.of("CHL");

    private SampleFacts() {}

    /** All rows of a release of this one article. */
    public static List<Record> rows() {
        var rows = new ArrayList<Record>();
        var maker = Rows.of(resolution(), countries(), CAMEO, GAZETTE);
        maker.article(extraction(), rows::add);
        maker.countries(rows::add);
        maker.resolution(rows::add);
        maker.notices(List.of(notice(), notice()), rows::add);
        maker.corrections(List.of(CorrectionVerdict.noLongerFits(correction(), "the row is gone")), rows::add);
        return rows;
    }

    /** The rows of a workbook: countries, events and entities first, then the reports and the rows of the article. */
    public static List<Record> rowsForReading() {
        var rows = new ArrayList<Record>();
        var maker = Rows.of(resolution(), countries(), CAMEO, GAZETTE);
        maker.countries(rows::add);
        maker.forReading(rows::add);
        maker.reports(extraction(), mention -> Optional.of(resolvedEvent().id().value()), rows::add);
        maker.article(extraction(), rows::add);
        return rows;
    }

    static Extraction extraction() {
        return extraction(time());
    }

    static Extraction extraction(TimeMention time) {
        return new Extraction(
                article(),
                List.of(
                        new SentenceSpan(1, quote("Peru visit"), Part.TITLE),
                        new SentenceSpan(2, quote("Peru's Ana Ruiz met Chile's president on 3 May 2021."), Part.BODY),
                        new SentenceSpan(3, quote("“We agree”, Ruiz said."), Part.BODY)),
                List.of(time),
                List.of(
                        country("Peru", 1, PERU, MentionKind.NAME),
                        country("Peru's", 2, PERU, MentionKind.NAME),
                        country("Chile's", 2, CHILE, MentionKind.NAME),
                        country("Ruiz said", 3, CountryCode.of("XXX"), MentionKind.PLACE)),
                List.of(new ArticleEntity(0, "Ana Ruiz", EntityType.PERSON, Optional.of(PERU))),
                List.of(new EntityMention(
                        quote("Ana Ruiz"), 2, 0, MentionForm.FULL, Optional.empty(), "entity.person")),
                List.of(event(time)),
                List.of(new Quotation(
                        quote("We agree"),
                        3,
                        true,
                        Optional.of(new Speaker("Ruiz", Optional.of(0))),
                        Optional.of("said"))),
                List.of(new Notice(
                        NoticeCode.CONTROL_CHARACTERS, "a.txt", 1, Optional.of(ARTICLE), Optional.of(3), "one NUL")));
    }

    static Article article() {
        return new Article(
                ARTICLE,
                "sample",
                "a.txt",
                1,
                Optional.empty(),
                Optional.of("Lima Post"),
                Optional.of("Peru visit"),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(new PublicationDate(
                        DateRange.of(YearMonth.of(2021, 5)), Granularity.MONTH, PublishedBasis.SIDECAR)),
                TEXT,
                12,
                List.of(new TextPart(Span.of(0, 10), Part.TITLE), new TextPart(Span.of(12, TEXT.length()), Part.BODY)));
    }

    static TimeMention time() {
        return time(Optional.of(DateRange.of(LocalDate.of(2021, 5, 3))));
    }

    static TimeMention time(Optional<DateRange> range) {
        return new TimeMention(
                quote("3 May 2021"),
                2,
                TimexType.DATE,
                "2021-05-03",
                Optional.of("2021-05-03"),
                range,
                range.map(days -> Granularity.DAY),
                range.map(days -> DateBasis.EXPLICIT),
                Optional.empty(),
                range.isPresent() ? DateStatus.RESOLVED : DateStatus.VAGUE,
                Optional.empty(),
                "time.day");
    }

    static Resolution resolution() {
        var story = new Story(
                StoryId.from("sample"),
                "Peru visit",
                List.of(new StoryArticle(ARTICLE, StoryRelation.ORIGINAL, 1)),
                1,
                Optional.empty());
        return new Resolution(
                List.of(new Entity(
                        RUIZ,
                        "Ana Ruiz",
                        EntityType.PERSON,
                        Optional.of(PERU),
                        1,
                        1,
                        Optional.empty(),
                        Optional.empty())),
                Map.of(ARTICLE, List.of(RUIZ)),
                List.of(story),
                List.of(resolvedEvent()));
    }

    static List<Country> countries() {
        return List.of(country(PERU, "Peru", "PE", "604"), country(CHILE, "Chile", "CL", "152"));
    }

    private static Correction correction() {
        return new Correction(
                "corrections.csv",
                2,
                "events",
                "w0a1b2c3d4e5f6071",
                "event_status",
                "denied",
                Optional.empty(),
                Optional.of("M. Okoye"),
                Optional.empty());
    }

    static Notice notice() {
        return new Notice(NoticeCode.EXTRACTION_FAILED, "b.txt", 1, Optional.of(ARTICLE), Optional.empty(), "too deep");
    }

    private static EventMention event(TimeMention time) {
        return new EventMention(
                quote("Peru's Ana Ruiz met Chile's president on 3 May 2021"),
                2,
                quote("met"),
                TriggerForm.PAST,
                PloverType.CONSULT,
                Optional.of("visit"),
                4,
                EventStatus.OCCURRED,
                Optional.empty(),
                false,
                Optional.of(time),
                Optional.empty(),
                Optional.empty(),
                0.75,
                "event.consult.meet",
                List.of(
                        new Participant(
                                Role.RECIPIENT,
                                quote("Chile's president"),
                                Optional.empty(),
                                Optional.of(CHILE),
                                Optional.of("GOV"),
                                "with"),
                        new Participant(
                                Role.ACTOR,
                                quote("Ana Ruiz"),
                                Optional.of(0),
                                Optional.of(PERU),
                                Optional.empty(),
                                "subject")),
                List.of(new EventCount(
                        CountOf.PARTICIPANTS,
                        Optional.of(3),
                        Optional.empty(),
                        false,
                        quote("3 May"),
                        Optional.of("guests"),
                        Optional.empty())));
    }

    static final java.util.function.BiFunction<PloverType, Optional<String>, String> CAMEO = (type, mode) -> "04";

    private static Event resolvedEvent() {
        return new Event(
                EventId.from("sample"),
                PloverType.CONSULT,
                Optional.of("visit"),
                4,
                new EventTime(
                        Optional.of(DateRange.of(LocalDate.of(2021, 5, 3))),
                        Optional.of(Granularity.DAY),
                        Optional.of(DateBasis.EXPLICIT),
                        Optional.of(0.9),
                        Optional.of(LocalDate.of(2021, 5, 3)),
                        Optional.of(LocalDate.of(2021, 5, 3))),
                Optional.of(EventSide.told("Ana Ruiz", Optional.of(PERU), Optional.of(RUIZ), Optional.empty())),
                Optional.of(EventSide.told("Chile", Optional.of(CHILE), Optional.empty(), Optional.of("GOV"))),
                new EventPlace(
                        Optional.of(PERU), Optional.of("Lima"), Optional.of(PlaceBasis.CLAUSE), Optional.of(0.9)),
                EventStatus.OCCURRED,
                List.of(new EventMentionRef(ARTICLE, quote("met").start())),
                1,
                1,
                1,
                Optional.empty(),
                "Peru's Ana Ruiz met Chile's president on 3 May 2021.",
                Optional.empty(),
                "Ruiz in Chile",
                0.75,
                new CountRange(Optional.of(12), Optional.empty()),
                CountRange.UNKNOWN);
    }

    private static CountryMention country(String words, int sentenceNo, CountryCode code, MentionKind kind) {
        return new CountryMention(quote(words), sentenceNo, code, kind, Optional.empty(), 1, "place.name");
    }

    private static Country country(CountryCode code, String name, String iso2c, String iso3n) {
        return new Country(
                code,
                name,
                Optional.of(iso2c),
                Optional.of(iso3n),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Recognition.UN_MEMBER,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Span quote(String words) {
        var start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }
}
