package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;

/**
 * Settles in which country the towns of a text lie, all of them together: by size, by the countries and regions that the text
 * names, by one another, and by words of one country's press. Within a text a name means one place.
 */
final class Settler {

    private static final int ROUNDS = 2;

    private final Gazetteer gazetteer;
    private final Slots slots;
    private final Seldom seldom;
    private final PressSigns signs;
    private final PersonSigns persons;

    private Settler(Gazetteer gazetteer, Slots slots, Seldom seldom, PressSigns signs, PersonSigns persons) {
        this.gazetteer = gazetteer;
        this.slots = slots;
        this.seldom = seldom;
        this.signs = signs;
        this.persons = persons;
    }

    static Settler load(RuleFiles files, Gazetteer gazetteer, PersonSigns persons, Seldom seldom, Slots slots) {
        return new Settler(gazetteer, slots, seldom, PressSigns.load(files), persons);
    }

    /** The country of each name, by key, that is a town somewhere in the text. */
    Map<String, CountryCode> settle(List<Line> lines, Firm firm) {
        var names = names(lines, firm);
        if (names.isEmpty()) {
            return Map.of();
        }
        var settled = new HashMap<String, CountryCode>();
        for (int round = 0; round < ROUNDS; round++) {
            var around = surroundings(lines, firm, names, settled);
            settled.clear();
            for (var name : names.values()) {
                name.decide(around).ifPresent(country -> settled.put(name.key(), country));
            }
        }
        return settled;
    }

    /** Whether this very place in the text may be the town that its name means elsewhere in it. */
    boolean isTown(Line line, PlaceMatch match) {
        var slot = slots.of(line, match);
        return slot.isFirm()
                || slot.compareTo(Slot.BEGINS) >= 0 && isName(line, match) && !slots.beginsOther(line, match, slot);
    }

    private static boolean isName(Line line, PlaceMatch match) {
        var pos = line.token(line.words().get(match.from())).pos();
        return pos.equals("PROPN") || match.from() > 0 && pos.equals("NOUN");
    }

    private Map<String, TownName> names(List<Line> lines, Firm firm) {
        var names = new HashMap<String, TownName>();
        for (var line : lines) {
            var named = named(line, firm);
            for (var match : line.matches()) {
                if (match.town().isPresent() && !match.isTown() && !seldom.isNever(line.key(match))) {
                    var name =
                            names.computeIfAbsent(line.key(match), key -> new TownName(key, match, doubt(line, match)));
                    var slot = slots.of(line, match);
                    if (!slots.isOther(line, match, slot)) {
                        name.add(slot, isName(line, match));
                    }
                    name.addBeside(named);
                    if (firm.isSomeTown(match)) {
                        name.disown();
                    }
                }
            }
        }
        return names;
    }

    /** The countries that a sentence names, by key of the name. */
    private static Map<String, CountryCode> named(Line line, Firm firm) {
        var named = new HashMap<String, CountryCode>();
        for (var match : line.matches()) {
            firm.at(match).ifPresent(mention -> named.put(line.key(match), mention.country()));
        }
        return named;
    }

    private double doubt(Line line, PlaceMatch match) {
        boolean givenName =
                match.isOneWord() && persons.isGivenName(line.words().get(match.from()));
        return Math.max(seldom.weight(line.key(match)), givenName ? 1 : 0);
    }

    private PlaceEvidence surroundings(
            List<Line> lines, Firm firm, Map<String, TownName> names, Map<String, CountryCode> settled) {
        var around = new PlaceEvidence();
        for (var line : lines) {
            signs.read(line, around);
            for (var match : line.matches()) {
                var key = line.key(match);
                var country = Optional.ofNullable(settled.get(key))
                        .or(() -> firm.at(match).map(CountryMention::country));
                country.ifPresent(code -> addKnown(around, match, key, code));
            }
        }
        names.values().stream().filter(name -> !settled.containsKey(name.key())).forEach(name -> name.vote(around));
        return around;
    }

    private void addKnown(PlaceEvidence around, PlaceMatch match, String key, CountryCode country) {
        around.add(country, key, match.is(MentionKind.NAME) ? 1 : 0.7);
        var town = match.town().or(() -> match.name().place().flatMap(place -> gazetteer.find(Ambiguity.key(place))));
        town.flatMap(named -> named.regionOf(country))
                .ifPresentOrElse(
                        region -> around.add(region, key, 1),
                        () -> town.ifPresent(named -> named.vote(around, named.in(country), key, 0.8)));
    }
}
