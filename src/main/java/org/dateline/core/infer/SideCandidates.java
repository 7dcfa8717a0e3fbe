package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * The countries that may be a side which the words of an event leave out: "103 people were detained in Kazakhstan" by Kazakhstan, "the protests" in
 * Kazakhstan against it; or of which a side is: "the protesters".
 */
final class SideCandidates {

    private SideCandidates() {}

    /** None if the country of that side is known; {@code ways} are those of the article. */
    static List<Candidate<CountryCode>> of(EventMention event, Role role, CountryWays ways) {
        var candidates = new ArrayList<Candidate<CountryCode>>();
        var sides = event.participants().stream()
                .filter(side -> side.role() == role)
                .toList();
        if (sides.stream().allMatch(side -> ways.country(side).isEmpty())) {
            var found = ways.wider(event);
            found.forEach((country, from) -> {
                var signs = signs(from, event, role, found.size());
                candidates.add(
                        new Candidate<>(country, sides.isEmpty() ? signs : named(signs, sides.get(0), from, event)));
            });
        }
        return candidates;
    }

    /** Of people whose country nobody tells: the same signs, and what they are. */
    private static List<String> named(List<String> signs, Participant side, Set<String> from, EventMention event) {
        var named = new ArrayList<>(signs.stream().map(sign -> "named " + sign).toList());
        var sort = side.sector().orElse(side.entityNo().isPresent() ? "name" : "people");
        named.add("named sort=" + sort);
        named.add("named sort=" + sort + " type=" + event.type());
        from.forEach(way -> named.add("named sort=" + sort + " " + way));
        return named;
    }

    private static List<String> signs(Set<String> from, EventMention event, Role role, int others) {
        var signs = new ArrayList<String>();
        boolean other = from.contains(role == Role.ACTOR ? "recipient" : "actor");
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
                        .filter(side -> side.role() != role)
                        .findFirst()
                        .map(side -> side.sector().orElse("unknown"))
                        .orElse("none"));
        for (var side : event.participants().stream()
                .filter(side -> side.role() != role)
                .toList()) {
            signs.add("other=" + other + " sector=" + side.sector().orElse("unknown") + " type=" + event.type());
        }
        return signs;
    }
}
