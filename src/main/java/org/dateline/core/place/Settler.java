package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;

/**
 * Settles in which country the towns of a text lie, all of them together: by size, by the countries and regions that the text
 * names, by one another, and by words of one country's press. Within a text a name means one place.
 */
final class Settler {

    private static final double FIRM = 5.0;
    private static final double OPEN = 6.3;
    private static final double MARGIN = 0.3;
    private static final double HOME = 0.7;
    private static final double NEAR = 0.7;
    private static final double AGAIN = 0.25;
    private static final Set<CountryCode> ENGLISH_PRESS = Stream.of(
                    "USA", "GBR", "IRL", "CAN", "AUS", "NZL", "ZAF", "IND")
            .map(CountryCode::of)
            .collect(Collectors.toUnmodifiableSet());
    private static final double SELDOM = 1.5;
    private static final int ROUNDS = 2;

    private final Gazetteer gazetteer;
    private final Slots slots;
    private final Seldom seldom;
    private final Signs signs;
    private final Persons persons;

    private Settler(Gazetteer gazetteer, Slots slots, Seldom seldom, Signs signs, Persons persons) {
        this.gazetteer = gazetteer;
        this.slots = slots;
        this.seldom = seldom;
        this.signs = signs;
        this.persons = persons;
    }

    static Settler load(RuleFiles files, Gazetteer gazetteer, Persons persons, Seldom seldom) {
        return new Settler(gazetteer, Slots.load(files, persons), seldom, Signs.load(files), persons);
    }

    /** The country of each name, by key, that is a town somewhere in the text. */
    Map<String, CountryCode> settle(List<Line> lines, Map<Match, CountryMention> firm) {
        var names = names(lines, firm);
        if (names.isEmpty()) {
            return Map.of();
        }
        var settled = new HashMap<String, CountryCode>();
        for (int round = 0; round < ROUNDS; round++) {
            var around = surroundings(lines, firm, names, settled);
            settled.clear();
            for (var name : names.values()) {
                name.decide(around).ifPresent(country -> settled.put(name.key, country));
            }
        }
        return settled;
    }

    /** Whether this very place in the text may be the town that its name means elsewhere in it. */
    boolean isTown(Line line, Match match) {
        var slot = slots.of(line, match);
        return slot.isFirm() || slot.compareTo(Slot.BEGINS) >= 0 && isName(line, match);
    }

    private static boolean isName(Line line, Match match) {
        var pos = line.token(line.words().get(match.from())).pos();
        return pos.equals("PROPN") || match.from() > 0 && pos.equals("NOUN");
    }

    private Map<String, Name> names(List<Line> lines, Map<Match, CountryMention> firm) {
        var names = new HashMap<String, Name>();
        for (var line : lines) {
            var named = named(line, firm);
            for (var match : line.matches()) {
                if (match.town().isPresent() && !match.isTown() && !seldom.isNever(line.key(match))) {
                    names.computeIfAbsent(line.key(match), key -> new Name(key, match, doubt(line, match)))
                            .add(line, match, firm.get(match), named);
                }
            }
        }
        return names;
    }

    /** The countries that a sentence names, by key of the name. */
    private static Map<String, CountryCode> named(Line line, Map<Match, CountryMention> firm) {
        var named = new HashMap<String, CountryCode>();
        for (var match : line.matches()) {
            if (firm.containsKey(match)) {
                named.put(line.key(match), firm.get(match).country());
            }
        }
        return named;
    }

    private double doubt(Line line, Match match) {
        boolean givenName =
                match.isOneWord() && persons.isGivenName(line.words().get(match.from()));
        return Math.max(seldom.weight(line.key(match)), givenName ? 1 : 0);
    }

    private Surroundings surroundings(
            List<Line> lines,
            Map<Match, CountryMention> firm,
            Map<String, Name> names,
            Map<String, CountryCode> settled) {
        var around = new Surroundings();
        for (var line : lines) {
            signs.read(line, around);
            for (var match : line.matches()) {
                var key = line.key(match);
                var country = Optional.ofNullable(settled.get(key))
                        .or(() -> Optional.ofNullable(firm.get(match)).map(CountryMention::country));
                country.ifPresent(code -> addKnown(around, match, key, code));
            }
        }
        names.values().stream().filter(name -> !settled.containsKey(name.key)).forEach(name -> name.vote(around));
        return around;
    }

    private void addKnown(Surroundings around, Match match, String key, CountryCode country) {
        around.add(country, key, match.is(MentionKind.NAME) ? 1 : 0.7);
        var town = match.town().or(() -> match.name().place().flatMap(place -> gazetteer.find(Ambiguity.key(place))));
        town.flatMap(named -> named.regionOf(country))
                .ifPresentOrElse(
                        region -> around.add(region, key, 1),
                        () -> town.ifPresent(named -> vote(around, named.in(country), key, 0.8)));
    }

    /** Shares a vote for their regions among places of one name, by their people. */
    private static void vote(Surroundings around, List<Town.Reading> places, String key, double weight) {
        double people = places.stream().mapToDouble(place -> people(place)).sum();
        places.forEach(place -> around.add(place.region(), key, weight * people(place) / people));
    }

    private static double people(Town.Reading place) {
        return Math.pow(10, place.weight() / 2);
    }

    /** One name of the gazetteer with all that the text says of it. */
    private final class Name {
        private final String key;
        private final Town town;
        private final double doubt;
        private final Optional<CountryName> own;
        private Slot best = Slot.PERSON;
        private int local;
        private int firm;
        private boolean person;
        private boolean part;
        private boolean taken;
        private final Map<CountryCode, Integer> beside = new HashMap<>();

        private Name(String key, Match match, double doubt) {
            this.key = key;
            this.town = match.town().orElseThrow();
            this.doubt = doubt;
            this.own = match.isCountry() ? Optional.of(match.name()) : Optional.empty();
        }

        private void add(Line line, Match match, CountryMention mention, Map<String, CountryCode> named) {
            named.forEach((other, country) -> beside.merge(country, other.equals(key) ? 0 : 1, Integer::sum));
            var slot = slots.of(line, match);
            person |= slot == Slot.PERSON;
            part |= slot == Slot.PART;
            local += slot == Slot.LOCAL ? 1 : 0;
            firm += slot.isFirm() ? 1 : 0;
            taken |= mention != null;
            if (slot != Slot.OPEN || isName(line, match)) {
                best = slot.compareTo(best) > 0 ? slot : best;
            }
        }

        private void vote(Surroundings around) {
            if (best.isFirm() && doubt == 0 && !person && own.isEmpty()) {
                Settler.vote(around, town.readings(), key, 0.6);
                town.readings()
                        .forEach(place -> around.add(
                                place.region().country(),
                                key,
                                0.4 / town.readings().size()));
            }
        }

        private Optional<CountryCode> decide(Surroundings around) {
            if (best.compareTo(Slot.OPEN) < 0 || person && best != Slot.LOCAL || isDoubtful() && !best.isFirm()) {
                return Optional.empty();
            }
            var scores = scores(around);
            var top = scores.entrySet().stream().max(Map.Entry.comparingByValue());
            if (top.isEmpty()) {
                return Optional.empty();
            }
            var country = top.get().getKey();
            double second = scores.entrySet().stream()
                    .filter(other -> !other.getKey().equals(country))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            double needed = (best.isFirm() ? FIRM : OPEN) + doubt * SELDOM + (person ? 1 : 0) + (part ? 0.5 : 0);
            boolean enough = top.get().getValue() >= needed && top.get().getValue() - second >= MARGIN;
            return enough && (doubt < 2 || isRegionKnown(country, around)) && mayOverrule(country, around)
                    ? Optional.of(country)
                    : Optional.empty();
        }

        /** Whether a well-known name may mean its namesake: only with a town's words beside it and the region named. */
        private boolean mayOverrule(CountryCode country, Surroundings around) {
            if (own.isEmpty() || own.get().country().filter(country::equals).isPresent()) {
                return own.isEmpty();
            }

            boolean alone = own.get()
                    .country()
                    .filter(home -> around.of(home, key) < 0.1)
                    .isPresent();
            return taken && local > 0 && (isRegionKnown(country, around) || alone && local > 1);
        }

        /** How well known a name is without the gazetteer; less where it has a town's words beside it and nobody else from there. */
        private double fame(CountryCode home, Surroundings around) {
            double fame = switch (own.get().kind()) {
                case NAME, DEMONYM -> 9;
                case CAPITAL, GOVERNMENT -> 7.5;
                case PLACE -> 6.5;
            };
            return local > 1 && around.of(home, key) < 0.1 ? fame - 1 : fame;
        }

        /** What the countries named in the same sentences say for or against one. */
        private double near(CountryCode country) {
            if (beside.getOrDefault(country, 0) > 0) {
                return NEAR;
            }
            boolean others = beside.values().stream().anyMatch(count -> count > 0);
            return others ? -NEAR : 0;
        }

        private boolean isRegionKnown(CountryCode country, Surroundings around) {
            return town.in(country).stream().anyMatch(reading -> around.of(reading.region(), key) > 1.2);
        }

        private boolean isDoubtful() {
            return doubt > 0 || person || part;
        }

        /** What a town's own words beside a name count for: only where the text need not say in which country it is. */
        private double home(CountryCode country, Surroundings around) {
            double again = Math.min(firm - 1, 3) * AGAIN;
            boolean told = ENGLISH_PRESS.contains(country) || around.of(country, key) > 0.1;
            return firm == 0 || !told ? 0 : again + (local == 0 ? 0 : HOME);
        }

        private Map<CountryCode, Double> scores(Surroundings around) {
            var powers = new HashMap<CountryCode, Double>();
            for (var reading : town.readings()) {
                double weight = reading.weight() + around.of(reading.region(), key);
                powers.merge(reading.region().country(), Math.pow(10, weight), Double::sum);
            }
            var scores = new HashMap<CountryCode, Double>();
            powers.forEach((country, power) -> scores.put(
                    country, Math.log10(power) + near(country) + around.of(country, key) + home(country, around)));
            own.flatMap(CountryName::country)
                    .ifPresent(country -> scores.merge(
                            country, fame(country, around) + near(country) + around.of(country, key), Math::max));
            return scores;
        }
    }
}
