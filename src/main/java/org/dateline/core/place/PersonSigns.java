package org.dateline.core.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;

/** Tells the persons among the names of places: "Michael Jordan", "Mr. Ireland", "Chad Smith", and later "Jordan" alone. */
final class PersonSigns {

    private final Set<String> givenNames;
    private final Set<String> placeLikeNames;
    private final Set<String> titles;
    private final Set<String> notSurnames;
    private final Set<String> placePrepositions;

    private PersonSigns(Tsv words) {
        this.givenNames = words(words, "given-name");
        this.placeLikeNames = words(words, "place-like");
        this.titles = words(words, "title");
        this.notSurnames = words(words, "not-surname");
        this.placePrepositions = words(words, "place-preposition");
    }

    static PersonSigns load(RuleFiles files) {
        return new PersonSigns(Tsv.read(files, "rules/place/person-words.tsv"));
    }

    private static Set<String> words(Tsv table, String kind) {
        return table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .flatMap(row -> row.list("words").stream())
                .map(Ambiguity::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names that stand for a person somewhere in the text, with a given name, a title or a surname beside them. */
    Set<String> in(List<Line> lines) {
        var persons = new HashSet<String>();
        for (var line : lines) {
            for (var match : line.matches()) {
                if (match.isOneWord() && isSurname(line, match)) {
                    persons.add(line.key(match));
                }
            }
        }
        return persons;
    }

    /** Whether this very name is part of a person's, or alone but a person's elsewhere in the text. */
    boolean isPerson(Line line, PlaceMatch match, Set<String> persons, Context context) {
        if (!match.isOneWord() || match.is(MentionKind.GOVERNMENT)) {
            return false;
        }
        if (isSurname(line, match)) {
            return true;
        }
        boolean elsewhere = match.is(MentionKind.NAME)
                && match.name()
                        .country()
                        .filter(country -> context.names(country, line.key(match)))
                        .isPresent();
        return !elsewhere
                && (precedesSurname(line, match)
                        || isDescribed(line, match)
                        || beginsPerson(line, match)
                        || persons.contains(line.key(match)) && !followsPreposition(line, match));
    }

    boolean isGivenName(Word word) {
        return word.isCapitalised() && givenNames.contains(word.key());
    }

    private boolean isSurname(Line line, PlaceMatch match) {
        return followsGivenName(line, match) || endsPerson(line, match);
    }

    /** "Oskari Amman, 20,": the last word of what the model takes for a person of two or three words. */
    private static boolean endsPerson(Line line, PlaceMatch match) {
        int last = line.words().get(match.from()).tokenNo();
        return !line.isHeadline()
                && line.name(match)
                        .filter(name -> name.type() == EntityType.PERSON)
                        .filter(name -> name.to() == last + 1 && name.from() < last && name.from() >= last - 2)
                        .isPresent();
    }

    /** "Haiti Marlow": the first word of what the model takes for a person of two words. */
    private static boolean beginsPerson(Line line, PlaceMatch match) {
        int first = line.words().get(match.from()).tokenNo();
        return match.is(MentionKind.NAME)
                && !line.isHeadline()
                && line.name(match)
                        .filter(name -> name.type() == EntityType.PERSON)
                        .filter(name -> name.from() == first && name.to() == first + 2)
                        .isPresent();
    }

    boolean followsGivenName(Line line, PlaceMatch match) {
        return line.before(match.from())
                .filter(word ->
                        word.isCapitalised() && (givenNames.contains(word.key()) || titles.contains(word.key())))
                .isPresent();
    }

    private boolean precedesSurname(Line line, PlaceMatch match) {
        return placeLikeNames.contains(line.key(match))
                && line.at(match.to())
                        .filter(word -> word.isCapitalised() && !notSurnames.contains(word.key()))
                        .filter(word -> line.token(word).pos().equals("PROPN"))
                        .filter(word -> line.matches().stream()
                                .noneMatch(other -> other.isCountry() && other.from() == match.to()))
                        .filter(word -> line.words().get(match.to() - 1).end() + 1 == word.start())
                        .isPresent();
    }

    /** "Jordan, who scored again", "Jordan, 24, was held": no country that is also a given name or a surname. */
    private boolean isDescribed(Line line, PlaceMatch match) {
        var words = line.words();
        int next = match.to() + 1;
        if (!placeLikeNames.contains(line.key(match))
                || next >= words.size()
                || !words.get(match.to()).key().equals(",")
                || followsPreposition(line, match)
                || line.before(match.from())
                        .filter(word -> word.key().equals("of"))
                        .isPresent()) {
            return false;
        }
        var key = words.get(next).key();
        boolean age = key.length() == 2
                && key.chars().allMatch(Character::isDigit)
                && (next + 1 == words.size() || words.get(next + 1).key().equals(","));
        return age || key.equals("who") || key.equals("whose");
    }

    private boolean followsPreposition(Line line, PlaceMatch match) {
        return line.before(match.from())
                .filter(word -> placePrepositions.contains(word.key()))
                .isPresent();
    }
}
