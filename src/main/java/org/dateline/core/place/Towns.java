package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
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

    private final NameTrie regions;
    private final Set<String> prepositions;
    private final Persons persons;
    private final Seldom seldom;

    private Towns(NameTrie regions, Set<String> prepositions, Persons persons, Seldom seldom) {
        this.regions = regions;
        this.prepositions = prepositions;
        this.persons = persons;
        this.seldom = seldom;
    }

    static Towns load(RuleFiles files, Persons persons, Seldom seldom) {
        var regions = new ArrayList<CountryName>();
        for (var row : Tsv.read(files, "rules/place/regions.tsv").rows()) {
            var code = Optional.of(CountryCode.of(row.get("iso3c")));
            for (var name : row.list("names")) {
                regions.add(new CountryName(name, code, MentionKind.PLACE, row.find("place")));
            }
        }
        return new Towns(
                NameTrie.ofTowns(regions), Set.of("in", "at", "near", "from", "outside", "around"), persons, seldom);
    }

    /**
     * Every town and, under it, the region, in reading order. A region that is called like a country ("Georgia") is one only
     * if the text does not otherwise speak of that country, by a capital, say; {@code named} are those it does speak of.
     */
    List<Match> in(Line line, Set<CountryCode> named) {
        var found = new ArrayList<Match>();
        var words = line.words();
        for (int comma = 1; comma < words.size(); comma++) {
            if (words.get(comma).key().equals(",")
                    && comma + 1 < words.size()
                    && words.get(comma + 1).isCapitalised()) {
                addTown(line, comma, named, found);
            }
        }
        return found;
    }

    private void addTown(Line line, int comma, Set<CountryCode> named, List<Match> found) {
        var country = countryAt(line, comma + 1);
        var region = country.filter(match -> match.is(MentionKind.NAME)
                                && named.contains(match.name().country().get()))
                        .isPresent()
                ? Optional.<Match>empty()
                : regions.longest(line.words(), comma + 1);
        var whole = region.isPresent() ? region : country;
        int start = start(line, comma);
        if (whole.isEmpty() || start == comma || isOther(line, start, comma)) {
            return;
        }
        boolean apposed = region.filter(match -> !isPrefix(line, match)).isPresent();
        if (apposed || follows(line, start, prepositions) && endsApposition(line, whole.get())) {
            found.add(new Match(town(line, start, comma, whole.get().name().country()), start, comma, true));
            region.ifPresent(found::add);
        }
    }

    /** Whether the region, in full, begins a longer name: "Smith, California Political News". */
    private static boolean isPrefix(Line line, Match region) {
        return region.name().place().equals(Optional.of(region.name().name()))
                && line.at(region.to())
                        .filter(Word::isCapitalised)
                        .filter(next -> line.token(next).pos().equals("PROPN"))
                        .isPresent();
    }

    /** Whether the country only explains the town: nothing goes on about it, as in "from Osei, Ghana's president". */
    private static boolean endsApposition(Line line, Match country) {
        int end = line.words().get(country.to() - 1).end();
        return line.at(country.to()).isEmpty()
                && (end == line.text().length() || !isApostrophe(line.text().charAt(end)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean follows(Line line, int index, Set<String> words) {
        return line.before(index).filter(word -> words.contains(word.key())).isPresent();
    }

    private static Optional<Match> countryAt(Line line, int from) {
        return line.matches().stream()
                .filter(match -> match.from() == from && (match.is(MentionKind.NAME) || match.is(MentionKind.PLACE)))
                .findFirst();
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
                                        && countryAt(line, comma + 1)
                                                .filter(next -> next.is(MentionKind.NAME))
                                                .isPresent()));
        boolean region = regions.longest(line.words(), start)
                .filter(match -> match.to() == comma)
                .isPresent();
        return country
                || region
                || seldom.isNever(line.key(start, comma))
                || comma - start > 1 && persons.isGivenName(line.words().get(start));
    }

    private static CountryName town(Line line, int start, int comma, Optional<CountryCode> country) {
        var name = new StringBuilder();
        for (var word : line.words().subList(start, comma)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.key().substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.key().substring(1));
        }
        return new CountryName(name.toString(), country, MentionKind.PLACE, Optional.of(name.toString()));
    }

    /** The towns that all lines introduce, each by its name; the first country given counts. Regions, under their abbreviations, are none. */
    static NameTrie trie(List<Match> placed) {
        Map<String, CountryName> byName = new HashMap<>();
        for (var town : placed) {
            if (town.name().place().equals(Optional.of(town.name().name()))) {
                byName.putIfAbsent(town.name().name(), town.name());
            }
        }
        return NameTrie.ofTowns(List.copyOf(byName.values()));
    }
}
