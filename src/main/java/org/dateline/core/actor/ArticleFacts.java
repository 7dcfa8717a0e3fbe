package org.dateline.core.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;

/** What the other rooms found in an article, by sentence. */
public final class ArticleFacts {

    private final Map<Integer, List<TimeMention>> times = new HashMap<>();
    private final Map<Integer, List<CountryMention>> countries = new HashMap<>();
    private final Map<Integer, List<EntityMention>> mentions = new HashMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final List<ArticleEntity> entities;
    private final Optional<CountryCode> home;
    private final int countryCount;

    public ArticleFacts(List<TimeMention> times, List<CountryMention> countries, Entities entities) {
        addTimes(times);
        countries.forEach(
                country -> listOf(this.countries, country.sentenceNo()).add(country));
        entities.mentions()
                .forEach(mention -> listOf(this.mentions, mention.sentenceNo()).add(mention));
        entities.mentions()
                .forEach(mention ->
                        mention.roleTitle().ifPresent(title -> titles.putIfAbsent(mention.entityNo(), title)));
        this.entities = entities.entities();
        this.home = mostNamed(countries);
        this.countryCount =
                (int) countries.stream().map(CountryMention::country).distinct().count();
    }

    /** A range counts as the date that opens it, which knows where the range ends. */
    private void addTimes(List<TimeMention> all) {
        boolean closes = false;
        for (var time : all) {
            if (!closes) {
                listOf(times, time.sentenceNo()).add(time);
            }
            closes = time.through().isPresent();
        }
    }

    private static <T> List<T> listOf(Map<Integer, List<T>> map, int sentenceNo) {
        return map.computeIfAbsent(sentenceNo, no -> new java.util.ArrayList<>());
    }

    public List<TimeMention> times(int sentenceNo) {
        return times.getOrDefault(sentenceNo, List.of());
    }

    public List<CountryMention> countries(int sentenceNo) {
        return countries.getOrDefault(sentenceNo, List.of());
    }

    /** What names a country there; a street or a building names none. */
    public List<CountryMention> countries(int sentenceNo, Span within) {
        var here = countries(sentenceNo);
        if (here.isEmpty()) {
            return here;
        }
        return here.stream()
                .filter(country -> country.kind() != MentionKind.LANDMARK && within.contains(country.span()))
                .toList();
    }

    /** How many countries the article names. */
    public int countryCount() {
        return countryCount;
    }

    /** The country that two thirds of all mentions point at. */
    public Optional<CountryCode> home() {
        return home;
    }

    private static Optional<CountryCode> mostNamed(List<CountryMention> countries) {
        var counts = new java.util.TreeMap<CountryCode, Integer>();
        countries.forEach(mention -> counts.merge(mention.country(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 3 >= countries.size() * 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where names stand, of countries and of anybody. */
    public List<Span> names(int sentenceNo) {
        return Stream.concat(
                        countries(sentenceNo).stream().map(CountryMention::span),
                        mentions(sentenceNo).stream().map(EntityMention::span))
                .toList();
    }

    public List<Span> persons(int sentenceNo) {
        return mentions(sentenceNo).stream()
                .filter(mention -> entity(mention.entityNo()).type() == org.dateline.core.model.EntityType.PERSON)
                .map(EntityMention::span)
                .toList();
    }

    public List<EntityMention> mentions(int sentenceNo) {
        return mentions.getOrDefault(sentenceNo, List.of());
    }

    /** The entity named last within the span, a place only if nothing else is. */
    public Optional<EntityMention> named(int sentenceNo, Span within) {
        var inside = mentions(sentenceNo).stream()
                .filter(mention -> within.contains(mention.span()))
                .toList();
        return Stream.concat(
                        inside.stream().filter(mention -> !isPlace(mention)),
                        inside.stream().filter(this::isPlace))
                .reduce((first, last) -> isPlace(last) && !isPlace(first) ? first : last);
    }

    private boolean isPlace(EntityMention mention) {
        return entity(mention.entityNo()).type() == org.dateline.core.model.EntityType.LOCATION;
    }

    /** The title that the article gives the entity anywhere: a "President Kovač" stays a president when he is "Kovač". */
    public Optional<String> title(int entityNo) {
        return Optional.ofNullable(titles.get(entityNo));
    }

    public ArticleEntity entity(int entityNo) {
        return entities.get(entityNo);
    }
}
