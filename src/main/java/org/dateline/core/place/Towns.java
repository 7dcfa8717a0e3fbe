package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/**
 * Places that the text itself puts into a country: "Springfield, Ill.", "in Matola, Mozambique". What is so introduced once
 * keeps its country for the rest of the text.
 */
final class Towns {

    private static final int MOST_WORDS = 3;
    private static final Set<String> NO_NAME =
            Set.of("ADP", "DET", "PRON", "SCONJ", "CCONJ", "ADV", "AUX", "VERB", "NUM");

    private final Regions regions;
    private final Set<String> prepositions;
    private final PersonSigns persons;
    private final Seldom seldom;
    private final Gazetteer gazetteer;
    private final Slots slots;
    private final PartyHomes homes;
    private final TownLists lists;

    private Towns(
            Regions regions,
            Set<String> prepositions,
            PersonSigns persons,
            Seldom seldom,
            Gazetteer gazetteer,
            Slots slots) {
        this.regions = regions;
        this.prepositions = prepositions;
        this.persons = persons;
        this.seldom = seldom;
        this.gazetteer = gazetteer;
        this.slots = slots;
        this.homes = new PartyHomes(regions, gazetteer);
        this.lists = new TownLists(regions, gazetteer);
    }

    static Towns load(RuleFiles files, PersonSigns persons, Seldom seldom, Gazetteer gazetteer, Slots slots) {
        var prepositions = Set.of("in", "at", "near", "from", "outside", "around");
        return new Towns(Regions.load(files), prepositions, persons, seldom, gazetteer, slots);
    }

    /**
     * Every town and, under it, the region, in reading order. A region that is called like a country ("Georgia") is one only
     * if the text does not otherwise speak of that country, by a capital, say; {@code named} are those it does speak of.
     */
    List<PlaceMatch> in(Line line, Set<CountryCode> named) {
        var found = new ArrayList<PlaceMatch>();
        var words = line.words();
        for (int comma = 1; comma < words.size(); comma++) {
            if (words.get(comma).key().equals(",")
                    && comma + 1 < words.size()
                    && words.get(comma + 1).isCapitalised()) {
                addTown(line, comma, named, found);
            }
        }
        found.addAll(homes.in(line));
        found.sort(Comparator.comparing(PlaceMatch::from));
        return found;
    }

    /** A shortened region that needs no town before it ("N.Y."). */
    Optional<PlaceMatch> region(String text, List<Word> words, int from) {
        return regions.alone(text, words, from);
    }

    private void addTown(Line line, int comma, Set<CountryCode> named, List<PlaceMatch> found) {
        var country = TownLists.countryAt(line, comma + 1);
        var region = country.filter(match -> match.is(MentionKind.NAME)
                                && named.contains(match.name().country().get()))
                        .isPresent()
                ? Optional.<PlaceMatch>empty()
                : regions.at(line, comma + 1);
        var whole = region.isPresent() ? region : country;
        int start = start(line, comma);
        if (whole.isEmpty() || start == comma || isOther(line, start, comma)) {
            return;
        }
        if (isCountry(line, start, comma) && !lists.isCalledLikeCountry(line, start, comma, whole.get())) {
            return;
        }
        if (region.isEmpty() && lists.isElsewhere(line, start, comma, whole.get())) {
            return;
        }
        boolean apposed = region.filter(match -> !regions.isMore(line, match))
                .filter(match -> isTownIn(line, start, comma, match) && !lists.isListed(line, start, match))
                .isPresent();
        if (apposed || follows(line, start, prepositions) && TownLists.endsApposition(line, whole.get())) {
            found.add(new PlaceMatch(town(line, start, comma, whole.get().name().country()), start, comma, true));
            region.ifPresent(found::add);
        }
    }

    /** Whether the town is known where only two letters follow: "Medicaid, VA" are two things, "Sunflower, MS" is a place. */
    private boolean isTownIn(Line line, int start, int comma, PlaceMatch region) {
        boolean code = region.isOneWord()
                && !Regions.isFull(region)
                && region.span(line).in(line.text()).length() == 2;
        var country = region.name().country().orElseThrow();
        return !code
                || gazetteer
                        .find(line.key(start, comma))
                        .filter(town -> !town.in(country).isEmpty())
                        .isPresent();
    }

    private static boolean isCountry(Line line, int start, int comma) {
        return line.matches().stream()
                .anyMatch(match -> match.from() == start && match.to() == comma && match.is(MentionKind.NAME));
    }

    private static boolean follows(Line line, int index, Set<String> words) {
        return line.before(index).filter(word -> words.contains(word.key())).isPresent();
    }

    /** The first of the capitalised words that end at {@code comma}; {@code comma} itself if there are none, or too many. */
    private static int start(Line line, int comma) {
        int start = comma;
        while (start > 0 && line.words().get(start - 1).isCapitalised()) {
            start--;
        }
        while (start < comma
                && NO_NAME.contains(line.token(line.words().get(start)).pos())) {
            start++;
        }
        return comma - start > MOST_WORDS ? comma : start;
    }

    /** Whether the words before the comma are a person, or a country itself ("France, Germany"). */
    private boolean isOther(Line line, int start, int comma) {
        boolean country = line.matches().stream()
                .anyMatch(match -> match.to() > start
                        && match.to() <= comma
                        && (match.is(MentionKind.DEMONYM)
                                || match.is(MentionKind.GOVERNMENT)
                                || match.is(MentionKind.NAME)
                                        && TownLists.countryAt(line, comma + 1)
                                                .filter(next -> next.is(MentionKind.NAME))
                                                .isPresent()));
        boolean region = regions.ends(line.words(), start, comma);
        return country
                || region
                || slots.isStreet(line.words().get(comma - 1))
                || seldom.isNever(line.key(start, comma))
                || comma - start > 1 && persons.isGivenName(line.words().get(start));
    }

    private CountryName town(Line line, int start, int comma, Optional<CountryCode> country) {
        var known = gazetteer
                .find(line.key(start, comma))
                .filter(town -> country.filter(code -> !town.in(code).isEmpty()).isPresent());
        var name =
                known.map(Town::name).orElseGet(() -> capitalised(line.words().subList(start, comma)));
        return new CountryName(name, country, MentionKind.PLACE, Optional.of(name));
    }

    private static String capitalised(List<Word> words) {
        return words.stream()
                .map(word -> word.key().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.key().substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The towns that all lines introduce, each by its name; the first country given counts. Regions, under their abbreviations, are none. */
    static NameTrie trie(List<PlaceMatch> placed) {
        Map<String, CountryName> byName = new HashMap<>();
        for (var town : placed) {
            if (town.name().place().equals(Optional.of(town.name().name()))) {
                byName.putIfAbsent(town.name().name(), town.name());
            }
        }
        return NameTrie.ofTowns(List.copyOf(byName.values()));
    }
}
