package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Role;

/**
 * The countries that may be a side which the words of an event leave out: "103 people were detained in Kazakhstan" by Kazakhstan, "the protests" in
 * Kazakhstan against it.
 */
final class SideCandidates {

    private SideCandidates() {}

    /** None if somebody is named on that side; {@code found} are the countries around the event, each with its ways. */
    static List<Candidate<CountryCode>> of(EventMention event, Role role, Map<CountryCode, Set<String>> found) {
        var candidates = new ArrayList<Candidate<CountryCode>>();
        if (event.participants().stream().noneMatch(side -> side.role() == role)) {
            found.forEach(
                    (country, from) -> candidates.add(new Candidate<>(country, signs(from, event, found.size()))));
        }
        return candidates;
    }

    private static List<String> signs(Set<String> from, EventMention event, int others) {
        var signs = new ArrayList<String>();
        boolean other = from.contains("actor") || from.contains("recipient");
        boolean place = from.contains("own") || from.contains("sentence-in");
        var where = "other=" + other + " place=" + place + " focus=" + from.contains("focus");
        from.forEach(way -> {
            signs.add(way);
            signs.add(way + " type=" + event.type());
        });
        signs.add(where);
        signs.add(where + " type=" + event.type());
        signs.add(where + " mode=" + event.mode().orElse("none"));
        signs.add("type=" + event.type() + " mode=" + event.mode().orElse("none"));
        signs.add("type=" + event.type() + " form=" + event.form());
        signs.add("others=" + Math.min(3, others - 1));
        signs.add("other=" + other + " others=" + Math.min(3, others - 1));
        signs.add("quoted=" + event.quoted() + " other=" + other);
        signs.add("other-side="
                + event.participants().stream()
                        .findFirst()
                        .map(side -> side.sector().orElse("unknown"))
                        .orElse("none"));
        for (var side : event.participants()) {
            signs.add("other=" + other + " sector=" + side.sector().orElse("unknown") + " type=" + event.type());
        }
        return signs;
    }
}
