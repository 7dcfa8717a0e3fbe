package org.dateline.core.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.Place;
import org.dateline.core.model.PlacePrecision;
import org.dateline.core.model.Resolution;
import org.dateline.core.model.Story;
import org.dateline.core.model.StoryArticle;
import org.jspecify.annotations.Nullable;

/** The rows of what many articles say together. */
final class WorldRows {

    /** By first day, then day of the first report; what has none comes last. */
    private static final Comparator<Event> NEWEST_FIRST = Comparator.comparing(
                    (Event event) -> event.range().map(DateRange::start).orElse(LocalDate.MIN))
            .thenComparing(event -> event.firstPublishedOn().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Event::id);

    private static final Comparator<Entity> MOST_NAMED_FIRST =
            Comparator.comparingInt(Entity::mentionCount).reversed().thenComparing(Entity::id);

    private static final EventPlace NOWHERE =
            new EventPlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Resolution resolution;
    private final Rows rows;
    private final RowSink sink;

    WorldRows(Resolution resolution, Rows rows, RowSink sink) {
        this.resolution = resolution;
        this.rows = rows;
        this.sink = sink;
    }

    void write() {
        resolution.entities().forEach(entity -> sink.add(row(entity, rows)));
        resolution.events().forEach(this::writeEvent);
        resolution.stories().forEach(this::writeStory);
        writePlaces();
    }

    private void writePlaces() {
        var places = new TreeMap<String, Place>();
        resolution.events().forEach(event -> spot(event).town().ifPresent(place -> places.put(place.id(), place)));
        places.values().forEach(place -> sink.add(row(place)));
    }

    /** Of a country that the tables do not know nothing is told. */
    private EventSpot spot(Event event) {
        boolean known = rows.code(event.country()) != null;
        return EventSpot.of(known ? event.where() : NOWHERE, rows.gazette());
    }

    private static PlaceRow row(Place place) {
        return new PlaceRow(
                place.id(),
                place.name(),
                place.country().value(),
                place.region().orElse(null),
                place.latitude(),
                place.longitude(),
                PlacePrecision.TOWN);
    }

    void writeForReading() {
        resolution.events().stream().sorted(NEWEST_FIRST).forEach(event -> sink.add(row(event)));
        resolution.entities().stream().sorted(MOST_NAMED_FIRST).forEach(entity -> sink.add(row(entity, rows)));
    }

    private void writeEvent(Event event) {
        sink.add(row(event));
        event.evidence().stream()
                .sorted()
                .forEach(mention -> sink.add(new EventEvidenceRow(event.id().value(), RowIds.of(mention))));
    }

    private void writeStory(Story story) {
        sink.add(new StoryRow(
                story.id().value(),
                story.title(),
                story.articles().size(),
                story.publisherCount(),
                story.firstPublishedOn().orElse(null)));
        story.articles().stream()
                .sorted(Comparator.comparing(StoryArticle::articleId))
                .forEach(article -> sink.add(new StoryArticleRow(
                        story.id().value(), article.articleId().value(), article.relation(), article.similarity())));
    }

    static EntityRow row(Entity entity, Rows rows) {
        return new EntityRow(
                entity.id().value(),
                entity.name(),
                entity.type(),
                rows.code(entity.country()),
                entity.mentionCount(),
                entity.articleCount(),
                entity.firstPublishedOn().orElse(null),
                entity.lastPublishedOn().orElse(null));
    }

    private EventRow row(Event event) {
        var spot = spot(event);
        var dates = TypedDates.of(
                event.range(), event.when().precision(), event.when().basis());
        return new EventRow(
                event.id().value(),
                event.type(),
                event.mode().orElse(null),
                event.type().quadClass(),
                rows.cameoRoot(event.type(), event.mode()),
                event.score(),
                dates.start(),
                dates.end(),
                dates.precision(),
                dates.basis(),
                dates.start() == null ? null : event.when().confidence().orElse(null),
                TypedDates.day(event.when().notBefore()),
                TypedDates.day(event.when().notAfter()),
                name(event.actor()),
                code(event.actor()),
                sector(event.actor()),
                entityId(event.actor()),
                event.actor().map(EventSide::basis).orElse(null),
                event.actor().flatMap(EventSide::confidence).orElse(null),
                name(event.recipient()),
                code(event.recipient()),
                sector(event.recipient()),
                entityId(event.recipient()),
                event.recipient().map(EventSide::basis).orElse(null),
                event.recipient().flatMap(EventSide::confidence).orElse(null),
                rows.code(event.country()),
                event.where().name().orElse(null),
                spot.town().map(Place::id).orElse(null),
                spot.region(),
                spot.town().map(Place::latitude).orElse(null),
                spot.town().map(Place::longitude).orElse(null),
                spot.precision(),
                event.where().basis().orElse(null),
                event.where().confidence().orElse(null),
                event.status(),
                event.evidence().size(),
                event.articleCount(),
                event.storyCount(),
                event.publisherCount(),
                event.firstPublishedOn().orElse(null),
                event.summary(),
                event.sourceUrl().orElse(null),
                event.sourceTitle(),
                event.confidence(),
                event.dead().low().orElse(null),
                event.dead().high().orElse(null),
                event.injured().low().orElse(null),
                event.injured().high().orElse(null));
    }

    private static @Nullable String name(Optional<EventSide> side) {
        return side.map(EventSide::name).orElse(null);
    }

    private @Nullable String code(Optional<EventSide> side) {
        Optional<CountryCode> country = side.flatMap(EventSide::country);
        return rows.code(country);
    }

    private static @Nullable String sector(Optional<EventSide> side) {
        return side.flatMap(EventSide::sector).orElse(null);
    }

    private static @Nullable String entityId(Optional<EventSide> side) {
        return side.flatMap(EventSide::entityId).map(EntityId::value).orElse(null);
    }
}
