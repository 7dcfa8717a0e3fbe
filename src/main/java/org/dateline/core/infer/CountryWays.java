package org.dateline.core.infer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * The countries that stand around an event, and in which ways: as its place, with its sides, in its sentence or before it, with earlier
 * events of its kind, in the dateline, in the article, and as that of its publisher.
 */
final class CountryWays {

    private static final int REACH_BACK = 3;
    private static final Set<String> NEAR =
            Set.of("own", "actor", "recipient", "speaker", "sentence", "sentence-in", "above", "below");

    private final Extraction extraction;
    private final ArticlePlaces places;
    private final ArticleParagraphs paragraphs;
    private final Map<Integer, CountryCode> ofEntities = new HashMap<>();
    private final Wording wording;
    private final Map<CountryCode, String> spread;
    private final Optional<CountryCode> dateline;
    private final Optional<CountryCode> focus;
    private final Optional<CountryCode> publisher;

    /** Both sides of an event ask, one after the other. */
    private EventMention latest;

    private Map<CountryCode, Set<String>> ofLatest;

    CountryWays(Extraction extraction, PublisherCountries publishers) {
        this.extraction = extraction;
        this.publisher = publishers.of(extraction.article());
        this.places = new ArticlePlaces(extraction);
        this.wording = new Wording(extraction);
        this.paragraphs = new ArticleParagraphs(extraction);
        this.spread = places.spread(paragraphs);
        for (ArticleEntity entity : extraction.entities()) {
            entity.country().ifPresent(country -> ofEntities.put(entity.entityNo(), country));
        }
        this.dateline = places.dateline();
        this.focus = places.focus();
    }

    /** By country, the names of the ways. */
    Map<CountryCode, Set<String>> of(EventMention event) {
        Map<CountryCode, Set<String>> found = new TreeMap<>();
        event.country().ifPresent(country -> note(found, country, "own"));
        countries(event, Role.ACTOR).forEach(country -> note(found, country, "actor"));
        countries(event, Role.RECIPIENT).forEach(country -> note(found, country, "recipient"));
        event.reportedBy()
                .flatMap(speaker -> speaker.entityNo())
                .flatMap(number -> Optional.ofNullable(ofEntities.get(number)))
                .ifPresent(country -> note(found, country, "speaker"));
        for (var mention : places.in(event.sentenceNo())) {
            note(found, mention.country(), places.isPlace(mention) ? "sentence-in" : "sentence");
        }
        noteBefore(found, event.sentenceNo());
        dateline.ifPresent(country -> note(found, country, "dateline"));
        focus.ifPresent(country -> note(found, country, "focus"));
        publisher.ifPresent(country -> note(found, country, "publisher"));
        return found;
    }

    /** The same, and those of its paragraph and of earlier events. */
    Map<CountryCode, Set<String>> wider(EventMention event) {
        if (event == latest) {
            return ofLatest;
        }
        var found = of(event);
        noteParagraph(found, event.sentenceNo());
        noteEarlier(found, event);
        focus.filter(places::isMain).ifPresent(country -> note(found, country, "focus-main"));
        latest = event;
        ofLatest = found;
        return found;
    }

    /** In the other sentences of the paragraph: an item of a chronicle has nothing to do with the next one. */
    private void noteParagraph(Map<CountryCode, Set<String>> found, int sentenceNo) {
        for (int no : paragraphs.besides(sentenceNo)) {
            places.in(no).forEach(mention -> note(found, mention.country(), no < sentenceNo ? "above" : "below"));
        }
    }

    /** Of the nearest earlier event of its type, and of the nearest of any in its paragraph: "the raid" after "a raid by". */
    private void noteEarlier(Map<CountryCode, Set<String>> found, EventMention event) {
        boolean alike = false;
        boolean near = false;
        var earlier = extraction.events().subList(0, extraction.events().indexOf(event));
        for (int i = earlier.size() - 1; i >= 0 && !(alike && near); i--) {
            var other = earlier.get(i);
            if (!alike && other.type() == event.type() && !other.participants().isEmpty()) {
                noteSides(found, other, "alike-");
                alike = true;
            }
            if (!near && paragraphs.areOne(other.sentenceNo(), event.sentenceNo())) {
                noteSides(found, other, "near-");
                near = true;
            }
        }
    }

    /** Whether a country stands near the event, and whether any does: in a chronicle those of other items mean little then. */
    static String nearness(Set<String> ways, boolean anyNear) {
        return "near=" + isNear(ways) + " any=" + anyNear;
    }

    static boolean anyNear(Collection<Set<String>> all) {
        return all.stream().anyMatch(CountryWays::isNear);
    }

    private static boolean isNear(Set<String> ways) {
        return ways.stream().anyMatch(NEAR::contains);
    }

    /** In how much of the article a country is named: little of a chronicle is about one. */
    String spread(CountryCode country) {
        return spread.getOrDefault(country, "none");
    }

    /** That of the country which is named in most of it. */
    String widest() {
        return focus.map(this::spread).orElse("none");
    }

    /** "we urge": whoever publishes it may be meant. */
    boolean isFirstPerson(EventMention event) {
        return wording.isFirstPerson(event);
    }

    /** The words of the trigger. */
    List<String> words(EventMention event) {
        return wording.words(event);
    }

    private void noteSides(Map<CountryCode, Set<String>> found, EventMention other, String way) {
        for (var role : Role.values()) {
            countries(other, role).forEach(country -> note(found, country, way + role));
        }
    }

    /** The nearest place behind "in" in the sentences before. */
    private void noteBefore(Map<CountryCode, Set<String>> found, int sentenceNo) {
        for (int no = sentenceNo - 1; no >= Math.max(1, sentenceNo - REACH_BACK); no--) {
            var near = places.in(no).stream().filter(places::isPlace).findFirst();
            if (near.isPresent()) {
                note(found, near.get().country(), "before");
                return;
            }
        }
    }

    private static void note(Map<CountryCode, Set<String>> found, CountryCode country, String way) {
        found.computeIfAbsent(country, code -> new TreeSet<>()).add(way);
    }

    private List<CountryCode> countries(EventMention event, Role role) {
        return event.participants().stream()
                .filter(side -> side.role() == role)
                .flatMap(side -> country(side).stream())
                .distinct()
                .toList();
    }

    Optional<CountryCode> country(Participant side) {
        return side.country().or(() -> side.entityNo().flatMap(number -> Optional.ofNullable(ofEntities.get(number))));
    }
}
