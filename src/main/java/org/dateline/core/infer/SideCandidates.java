package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * The countries that may be a side which the words of an event leave out: "103 people were detained in Kazakhstan" by Kazakhstan, "the protests" in
 * Kazakhstan against it; or of which a side is: "the protesters". And none, for not everything is done by somebody to somebody.
 */
final class SideCandidates {

    private static final Optional<String> BODY_OF_STATES = Optional.of("IGO");

    private SideCandidates() {}

    /** Empty if the country of that side is known or it is a body of states, which has none; else none first. {@code ways} are those of the article. */
    static List<Candidate<Optional<CountryCode>>> of(EventMention event, Role role, CountryWays ways) {
        var sides = event.participants().stream()
                .filter(side -> side.role() == role)
                .toList();
        if (!sides.stream()
                .allMatch(side -> ways.country(side).isEmpty() && !side.sector().equals(BODY_OF_STATES))) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate<Optional<CountryCode>>>();
        var found = ways.wider(event);
        candidates.add(new Candidate<>(Optional.empty(), none(event, role, sides, found.values(), ways)));
        boolean anyNear = CountryWays.anyNear(found.values());
        boolean we = ways.isFirstPerson(event);
        found.forEach((country, from) -> {
            var signs = signs(from, event, role, found.size());
            signs.add("spread=" + ways.spread(country));
            var nearness = CountryWays.nearness(from, anyNear);
            signs.add(nearness);
            signs.add(nearness + " spread=" + ways.spread(country));
            from.forEach(way -> signs.add(way + " spread=" + ways.spread(country)));
            from.forEach(way -> signs.add(way + " we=" + we));
            candidates.add(new Candidate<>(
                    Optional.of(country), sides.isEmpty() ? signs : named(signs, sides.get(0), from, event)));
        });
        return candidates;
    }

    /** What speaks for nobody, or for people of no country. */
    private static List<String> none(
            EventMention event, Role role, List<Participant> sides, Collection<Set<String>> found, CountryWays ways) {
        var prefix = sides.isEmpty() ? "none" : "named none";
        var signs = new ArrayList<String>();
        signs.add(prefix);
        signs.add(prefix + " type=" + event.type());
        signs.add(prefix + " type=" + event.type() + " mode=" + event.mode().orElse("none"));
        signs.add(prefix + " type=" + event.type() + " form=" + event.form());
        signs.add(prefix + " status=" + event.status());
        signs.add(prefix + " quoted=" + event.quoted());
        signs.add(prefix + " widest=" + ways.widest());
        signs.add(prefix + " near=" + CountryWays.anyNear(found));
        signs.add(prefix + " we=" + ways.isFirstPerson(event));
        var other = event.participants().stream()
                .filter(side -> side.role() != role)
                .findFirst();
        var sort = other.map(side -> side.sector().orElse("unknown")).orElse("nobody");
        signs.add(prefix + " other=" + sort);
        signs.add(prefix + " other=" + sort + " type=" + event.type());
        ways.words(event).forEach(word -> signs.add(prefix + " word=" + word));
        sides.stream().findFirst().ifPresent(side -> {
            signs.add(prefix + " sort=" + sort(side));
            signs.add(prefix + " sort=" + sort(side) + " type=" + event.type());
            signs.add(prefix + " sort=" + sort(side) + " widest=" + ways.widest());
        });
        return signs;
    }

    private static String sort(Participant side) {
        return side.sector().orElse(side.entityNo().isPresent() ? "name" : "people");
    }

    /** Of people whose country nobody tells: the same signs, and what they are. */
    private static List<String> named(List<String> signs, Participant side, Set<String> from, EventMention event) {
        var named = new ArrayList<>(signs.stream().map(sign -> "named " + sign).toList());
        var sort = sort(side);
        named.add("named sort=" + sort);
        named.add("named sort=" + sort + " type=" + event.type());
        from.forEach(way -> named.add("named sort=" + sort + " " + way));
        return named;
    }

    private static ArrayList<String> signs(Set<String> from, EventMention event, Role role, int others) {
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
