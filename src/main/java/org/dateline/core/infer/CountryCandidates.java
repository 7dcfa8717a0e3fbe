package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/** The countries in which an event may have happened whose clause names none: those of its sides, of places around it, of the dateline, of the article. */
final class CountryCandidates {

    private static final int REACH_BACK = 3;

    private final ArticlePlaces places;
    private final Map<Integer, CountryCode> ofEntities = new HashMap<>();
    private final Optional<CountryCode> dateline;
    private final Optional<CountryCode> focus;

    CountryCandidates(Extraction extraction, ArticlePlaces places) {
        this.places = places;
        for (ArticleEntity entity : extraction.entities()) {
            entity.country().ifPresent(country -> ofEntities.put(entity.entityNo(), country));
        }
        this.dateline = places.dateline();
        this.focus = places.focus();
    }

    List<Candidate<CountryCode>> of(EventMention event) {
        var found = new TreeMap<CountryCode, TreeSet<String>>();
        event.country().ifPresent(country -> note(found, country, "own"));
        countries(event, Role.ACTOR).forEach(country -> note(found, country, "actor"));
        countries(event, Role.RECIPIENT).forEach(country -> note(found, country, "recipient"));
        for (var mention : places.in(event.sentenceNo())) {
            note(found, mention.country(), places.isPlace(mention) ? "sentence-in" : "sentence");
        }
        noteBefore(found, event.sentenceNo());
        dateline.ifPresent(country -> note(found, country, "dateline"));
        focus.ifPresent(country -> note(found, country, "focus"));
        var candidates = new ArrayList<Candidate<CountryCode>>();
        found.forEach((country, from) -> candidates.add(new Candidate<>(country, signs(from, event, found.size()))));
        return candidates;
    }

    /** The nearest place behind "in" in the sentences before. */
    private void noteBefore(Map<CountryCode, TreeSet<String>> found, int sentenceNo) {
        for (int no = sentenceNo - 1; no >= Math.max(1, sentenceNo - REACH_BACK); no--) {
            var near = places.in(no).stream().filter(places::isPlace).findFirst();
            if (near.isPresent()) {
                note(found, near.get().country(), "before");
                return;
            }
        }
    }

    private static void note(Map<CountryCode, TreeSet<String>> found, CountryCode country, String from) {
        found.computeIfAbsent(country, code -> new TreeSet<>()).add(from);
    }

    private List<CountryCode> countries(EventMention event, Role role) {
        return event.participants().stream()
                .filter(side -> side.role() == role)
                .flatMap(side -> country(side).stream())
                .distinct()
                .toList();
    }

    private Optional<CountryCode> country(Participant side) {
        return side.country().or(() -> side.entityNo().flatMap(number -> Optional.ofNullable(ofEntities.get(number))));
    }

    private List<String> signs(TreeSet<String> from, EventMention event, int others) {
        var signs = new ArrayList<String>();
        var sides = (from.contains("actor") ? "actor" : "") + (from.contains("recipient") ? "recipient" : "");
        from.forEach(way -> {
            signs.add(way);
            signs.add(way + " type=" + event.type());
        });
        signs.add("sides=" + sides);
        signs.add("sides=" + sides + " type=" + event.type());
        signs.add("sides=" + sides + " mode=" + event.mode().orElse("none"));
        signs.add("sides=" + sides + " focus=" + from.contains("focus"));
        signs.add("sides=" + sides + " place=" + (from.contains("sentence-in") || from.contains("before")));
        signs.add("others=" + Math.min(3, others - 1));
        signs.add("type=" + event.type());
        signs.add("form=" + event.form());
        sectors(event, signs, sides);
        return signs;
    }

    private static void sectors(EventMention event, List<String> signs, String sides) {
        for (var side : event.participants()) {
            side.sector().ifPresent(sector -> signs.add("sides=" + sides + " " + side.role() + "=" + sector));
        }
    }
}
