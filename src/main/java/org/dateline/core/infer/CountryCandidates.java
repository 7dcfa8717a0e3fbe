package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;

/** The countries in which an event may have happened; and none, which is said of what has no place. */
final class CountryCandidates {

    private CountryCandidates() {}

    /** The first is none; {@code found} are the countries around the event, each with its ways. */
    static List<Candidate<Optional<CountryCode>>> of(EventMention event, CountryWays ways) {
        var found = ways.of(event);
        var candidates = new ArrayList<Candidate<Optional<CountryCode>>>();
        candidates.add(new Candidate<>(Optional.empty(), none(event, found.values(), ways)));
        boolean anyNear = CountryWays.anyNear(found.values());
        found.forEach((country, from) -> {
            var signs = signs(from, event, found.size());
            signs.add("spread=" + ways.spread(country));
            var nearness = CountryWays.nearness(from, anyNear);
            signs.add(nearness);
            signs.add(nearness + " spread=" + ways.spread(country));
            from.forEach(way -> signs.add(way + " spread=" + ways.spread(country)));
            candidates.add(new Candidate<>(Optional.of(country), signs));
        });
        return candidates;
    }

    private static List<String> none(EventMention event, Collection<Set<String>> found, CountryWays ways) {
        var signs = new ArrayList<String>();
        signs.add("none");
        signs.add("none type=" + event.type());
        signs.add("none type=" + event.type() + " mode=" + event.mode().orElse("none"));
        signs.add("none type=" + event.type() + " form=" + event.form());
        signs.add("none status=" + event.status());
        signs.add("none quoted=" + event.quoted());
        signs.add("none widest=" + ways.widest());
        signs.add("none near=" + CountryWays.anyNear(found));
        ways.words(event).forEach(word -> signs.add("none word=" + word));
        for (var side : event.participants()) {
            side.sector().ifPresent(sector -> signs.add("none " + side.role() + "=" + sector));
        }
        return signs;
    }

    private static ArrayList<String> signs(Set<String> from, EventMention event, int others) {
        var signs = new ArrayList<String>();
        var sides = (from.contains("actor") ? "actor" : "") + (from.contains("recipient") ? "recipient" : "");
        from.stream().filter(way -> !way.equals("speaker")).forEach(way -> {
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
        for (var side : event.participants()) {
            side.sector().ifPresent(sector -> signs.add("sides=" + sides + " " + side.role() + "=" + sector));
        }
        return signs;
    }
}
