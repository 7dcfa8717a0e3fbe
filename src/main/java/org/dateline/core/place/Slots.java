package org.dateline.core.place;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Tells from the words beside a name of the gazetteer what it is there. */
final class Slots {

    private static final Set<String> FUNCTION_WORDS =
            Set.of("ADP", "DET", "PRON", "SCONJ", "CCONJ", "AUX", "VERB", "PART", "ADV");

    private final Map<String, Set<String>> words;
    private final Persons persons;

    private Slots(Map<String, Set<String>> words, Persons persons) {
        this.words = words;
        this.persons = persons;
    }

    static Slots load(RuleFiles files, Persons persons) {
        var words = Tsv.read(files, "rules/place/town-words.tsv").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("kind"),
                        row -> row.list("words").stream().collect(Collectors.toSet())));
        return new Slots(words, persons);
    }

    Slot of(Line line, Match match) {
        int first = first(line, match);
        if (persons.followsGivenName(line, match)) {
            return Slot.PERSON;
        }
        if (isPrefixed(line, first)) {
            return Slot.PART;
        }
        if (has("street", line.at(match.to())) || isSaint(line, match)) {
            return Slot.PART;
        }
        boolean local = has("local", line.at(match.to())) && !isOwned(line, match);
        if (isPrefixOfName(line, match) && !local) {
            return Slot.PART;
        }
        if (local
                || isDistrict(line, match)
                || isHome(line, first)
                || isParty(line, match)
                || isDateline(line, match)) {
            return Slot.LOCAL;
        }
        if (has("speech", line.at(match.to())) && !line.isAllCapitals()) {
            return Slot.PERSON;
        }
        return isPlaced(line, first) ? Slot.PLACE : Slot.OPEN;
    }

    /** The first word of the name with what belongs to it: "north Arlington". */
    private int first(Line line, Match match) {
        int first = match.from();
        while (has("wide", line.before(first))) {
            first--;
        }
        return first;
    }

    private boolean has(String kind, Optional<Word> word) {
        return word.filter(found -> words.get(kind).contains(found.key())).isPresent();
    }

    /** "Suffolk County" says itself what it is. */
    private static boolean isDistrict(Line line, Match match) {
        return !match.isOneWord()
                && Set.of("county", "parish")
                        .contains(line.words().get(match.to() - 1).key());
    }

    /** "St. Mary's Church", "St. John Hospital": not the town that is called after the saint as well. */
    private static boolean isSaint(Line line, Match match) {
        boolean saint =
                Set.of("st", "saint").contains(line.words().get(match.from()).key());
        return saint
                && line.at(match.to())
                        .filter(next -> next.isCapitalised() || next.key().equals("s"))
                        .isPresent();
    }

    private static boolean isOwned(Line line, Match match) {
        return line.at(match.to()).filter(next -> next.key().equals("s")).isPresent();
    }

    /** "Hillary Clinton", "Mount Vernon": a capitalised word in front that is no sentence's beginning. */
    private static boolean isPrefixed(Line line, int first) {
        return line.before(first)
                .filter(Word::isCapitalised)
                .filter(before -> !FUNCTION_WORDS.contains(line.token(before).pos()))
                .filter(before -> line.matches().stream().noneMatch(other -> other.isCountry() && other.to() == first))
                .filter(before -> !isHyphen(line, before.end()))
                .filter(before -> !line.isAllCapitals())
                .isPresent();
    }

    private static boolean isPrefixOfName(Line line, Match match) {
        return line.at(match.to())
                .filter(Word::isCapitalised)
                .filter(next -> line.token(next).pos().equals("PROPN"))
                .filter(next ->
                        line.matches().stream().noneMatch(other -> other.isCountry() && other.from() == match.to()))
                .filter(next -> !isHyphen(line, next.start() - 1))
                .filter(next -> !line.isAllCapitals())
                .isPresent();
    }

    /** ", 32, of Sligo", ", 32, Sligo", "the town of Sligo". */
    private boolean isHome(Line line, int first) {
        if (first > 2
                && line.words().get(first - 1).key().equals(",")
                && isAge(line.words().get(first - 2))) {
            return true;
        }
        var of = line.before(first).filter(word -> word.key().equals("of"));
        return of.isPresent()
                && (first == 1 || line.words().get(first - 2).isSign() || has("of", line.before(first - 1)));
    }

    private static boolean isAge(Word word) {
        return word.key().length() < 3 && word.key().chars().allMatch(Character::isDigit);
    }

    /** "R-Sligo", "DFL-Sligo": the party and the home of a politician. */
    private static boolean isParty(Line line, Match match) {
        return line.before(match.from())
                .filter(party -> Set.of("r", "d", "dfl").contains(party.key()) && party.isCapitalised())
                .isPresent();
    }

    /** "SLIGO (AP) -", "SLIGO - ". */
    private boolean isDateline(Line line, Match match) {
        if (match.from() > 0 || match.to() >= line.words().size()) {
            return false;
        }
        var sign = line.words().get(match.to()).key();
        boolean agency = sign.equals("(") && has("agency", line.at(match.to() + 1));
        boolean capitals = line.words().get(match.from()).wordCase() == WordCase.ALL_CAPITALS;
        int end = line.words().get(match.to() - 1).end();
        var gap = line.text().substring(end, Math.min(end + 3, line.text().length()));
        Predicate<String> dash =
                text -> text.startsWith(" -") || text.startsWith(" \u2014") || text.startsWith(" \u2013");
        return agency || capitals && !line.isAllCapitals() && (dash.test(gap) || sign.equals(","));
    }

    private static boolean isHyphen(Line line, int at) {
        char sign = line.text().charAt(at);
        return sign == '-' || sign == '\u2013' || sign == '/';
    }

    private boolean isPlaced(Line line, int first) {
        return has("before", line.before(first));
    }
}
