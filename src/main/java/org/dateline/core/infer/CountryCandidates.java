package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;

/** The countries in which an event may have happened. */
final class CountryCandidates {

    private CountryCandidates() {}

    /** {@code found} are the countries around the event, each with its ways. */
    static List<Candidate<CountryCode>> of(EventMention event, Map<CountryCode, Set<String>> found) {
        var candidates = new ArrayList<Candidate<CountryCode>>();
        found.forEach((country, from) -> candidates.add(new Candidate<>(country, signs(from, event, found.size()))));
        return candidates;
    }

    private static List<String> signs(Set<String> from, EventMention event, int others) {
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
