package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.core.infer.LikelyCountry;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.Story;
import org.dateline.core.model.StoryId;

/** Gathers those reports of all articles that are likely enough into events, their sides named as the entities and countries are. */
final class EventResolver {

    private static final int SHORTEST_WORD = 3;

    private final Function<CountryCode, String> countryNames;
    private final double leastConfidence;
    private final Map<ArticleId, List<EntityId>> idsByArticle;
    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final Map<ArticleId, StoryId> stories = new HashMap<>();

    EventResolver(
            Function<CountryCode, String> countryNames,
            Map<ArticleId, List<EntityId>> idsByArticle,
            List<Entity> entities,
            List<Story> stories,
            double leastConfidence) {
        this.countryNames = countryNames;
        this.idsByArticle = idsByArticle;
        this.leastConfidence = leastConfidence;
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        for (var story : stories) {
            story.articles().forEach(article -> this.stories.put(article.articleId(), story.id()));
        }
    }

    /** The reports of each article, in its order. */
    List<List<Report>> reports(List<Fingerprint> articles) {
        var all = new ArrayList<List<Report>>(articles.size());
        for (var article : articles) {
            all.add(article.events().stream()
                    .filter(event -> event.confidence() >= leastConfidence)
                    .map(event -> report(article, event))
                    .toList());
        }
        return all;
    }

    private Report report(Fingerprint article, EventSummary event) {
        var story = stories.get(article.articleId());
        return new Report(
                article,
                event,
                story,
                event.actor().map(side -> side(article, side)),
                event.recipient().map(side -> side(article, side)),
                event.inferred().actor().map(this::likely),
                event.inferred().recipient().map(this::likely),
                who(article, event.actors()),
                who(article, event.recipients()),
                named(article, event));
    }

    private EventSide likely(LikelyCountry found) {
        return EventSide.inferred(countryNames.apply(found.country()), found.country(), found.confidence());
    }

    private EventSide side(Fingerprint article, SideSummary side) {
        var entity = entity(article, side);
        Optional<CountryCode> country = side.country().or(() -> entity.flatMap(Entity::country));
        var name = entity.map(Entity::name)
                .or(() -> country.filter(code -> side.isState()).map(countryNames))
                .orElse(side.text());
        return EventSide.told(name, country, entity.map(Entity::id), side.sector());
    }

    private Optional<Entity> entity(Fingerprint article, SideSummary side) {
        return side.entityNo()
                .map(number -> idsByArticle.get(article.articleId()).get(number))
                .map(entities::get);
    }

    private Who who(Fingerprint article, List<SideSummary> sides) {
        if (sides.isEmpty()) {
            return Who.NOBODY;
        }
        var ids = new HashSet<String>();
        var persons = new HashSet<String>();
        var countries = new HashSet<String>();
        var words = new HashSet<String>();
        boolean state = true;
        for (var side : sides) {
            var entity = entity(article, side);
            entity.ifPresent(known -> ids.add(known.id().value()));
            entity.filter(known -> known.type() == EntityType.PERSON)
                    .ifPresent(known -> names(known.name()).forEach(persons::add));
            state &= side.isState();
            side.country().or(() -> entity.flatMap(Entity::country)).ifPresent(code -> countries.add(code.value()));
            var head = NameKey.lastWord(side.text().toLowerCase(Locale.ROOT));
            if (entity.isEmpty() && head.length() >= SHORTEST_WORD) {
                words.add(head.intern());
            }
        }
        return new Who(ids, persons, countries, words, state, sides.size());
    }

    private Who named(Fingerprint article, EventSummary event) {
        var ids = new HashSet<String>();
        var persons = new HashSet<String>();
        for (int number : event.named()) {
            var entity = entities.get(idsByArticle.get(article.articleId()).get(number));
            if (entity.type() == EntityType.PERSON) {
                names(entity.name()).forEach(persons::add);
            } else {
                ids.add(entity.id().value());
            }
        }
        return new Who(ids, persons, Set.of(), Set.of(), true, event.named().size());
    }

    private static Stream<String> names(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(String::intern);
    }
}
