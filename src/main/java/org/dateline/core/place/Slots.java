package org.dateline.core.place;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;

/** Tells from the words beside a name of the gazetteer what it is there. */
final class Slots {

    private static final Set<String> FUNCTION_WORDS =
            Set.of("ADP", "DET", "PRON", "SCONJ", "CCONJ", "AUX", "VERB", "PART", "ADV", "NUM");

    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "du", "von", "van", "der", "bin", "al");

    private final Map<String, Set<String>> words;
    private final PersonSigns persons;

    private Slots(Map<String, Set<String>> words, PersonSigns persons) {
        this.words = words;
        this.persons = persons;
    }

    static Slots load(RuleFiles files, PersonSigns persons) {
        var words = Tsv.read(files, "rules/place/town-words.tsv").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("kind"),
                        row -> row.list("words").stream().collect(Collectors.toSet())));
        return new Slots(words, persons);
    }

    Slot of(Line line, PlaceMatch match) {
        int first = first(line, match);
        if (persons.followsGivenName(line, match) || isParticled(line, match)) {
            return Slot.PERSON;
        }
        if (isPrefixed(line, first) || has("street", line.at(match.to())) || isSaint(line, match)) {
            return Slot.PART;
        }
        boolean owned =
                line.at(match.to()).filter(next -> next.key().equals("s")).isPresent();
        boolean local = !owned && has("local", line.at(match.to()));
        if (local || isTowns(line, match, first)) {
            return Slot.LOCAL;
        }
        if (!owned && !has("school", line.at(match.to())) && isPrefixOfName(line, match)) {
            return Slot.BEGINS;
        }
        if (has("before", line.before(first))) {
            return Slot.PLACE;
        }
        if (has("speech", line.at(match.to())) && !line.isHeadline()) {
            return Slot.PERSON;
        }
        return isListed(line, match) ? Slot.PLACE : Slot.OPEN;
    }

    /** Whether the name begins a longer one that the model takes for a person's or a firm's: "Cheyenne Miller", "Mayo Clinic". */
    boolean beginsOther(Line line, PlaceMatch match, Slot slot) {
        int end = line.words().get(match.to() - 1).tokenNo() + 1;
        return slot == Slot.BEGINS
                && line.name(match)
                        .filter(name -> name.to() > end
                                && (name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION))
                        .isPresent();
    }

    /** Whether the model takes it for a person's where little makes it a town: "Thanks, Sheldon", "next to Taylor". */
    boolean isOther(Line line, PlaceMatch match, Slot slot) {
        boolean weak = slot == Slot.OPEN
                || slot == Slot.BEGINS
                || slot == Slot.PLACE && has("weak", line.before(match.from()));
        return beginsOther(line, match, slot)
                || weak
                        && !(slot == Slot.OPEN && FirstWords.isActing(line, match))
                        && line.name(match)
                                .filter(name -> name.type() == EntityType.PERSON)
                                .isPresent();
    }

    /** "Melbourne and Sligo", "in Lyon, Sligo and Marlow": beside a town in a list it is one too. */
    private boolean isListed(Line line, PlaceMatch match) {
        int link = match.from() - 1;
        if (link < 1
                || !Set.of(",", "and", "or").contains(line.words().get(link).key())) {
            return false;
        }
        return line.endingAt(link)
                .filter(other -> other.is(MentionKind.CAPITAL)
                        || other.is(MentionKind.PLACE)
                        || !other.isCountry() && other.town().isPresent() && of(line, other) == Slot.PLACE)
                .isPresent();
    }

    private boolean isTowns(Line line, PlaceMatch match, int first) {
        return isDistrict(line, match)
                || isHome(line, first)
                || FirstWords.isDateline(line, match, words.get("agency"));
    }

    /** Whether the word, though capitalised, is no part of a name: "The", "Monday". */
    boolean isFunctionWord(Word word) {
        return has("function", Optional.of(word));
    }

    boolean isStreet(Word word) {
        return words.get("street").contains(word.key());
    }

    /** The first word of the name with what belongs to it: "north Arlington". */
    private int first(Line line, PlaceMatch match) {
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
    private static boolean isDistrict(Line line, PlaceMatch match) {
        return !match.isOneWord()
                && Set.of("county", "parish")
                        .contains(line.words().get(match.to() - 1).key());
    }

    /** "Bernard de Marlow". */
    private static boolean isParticled(Line line, PlaceMatch match) {
        return line.before(match.from())
                .filter(word -> PARTICLES.contains(word.key()) && word.wordCase() == WordCase.LOWER)
                .flatMap(word -> line.before(match.from() - 1))
                .filter(Word::isCapitalised)
                .isPresent();
    }

    /** "St. Mary's Church", "St. John Hospital": not the town that is called after the saint as well. */
    private static boolean isSaint(Line line, PlaceMatch match) {
        boolean saint =
                Set.of("st", "saint").contains(line.words().get(match.from()).key());
        return saint
                && line.at(match.to())
                        .filter(next -> next.isCapitalised() || next.key().equals("s"))
                        .isPresent();
    }

    /** "Hillary Clinton", "Mount Vernon", "Knights of Columbus": a capitalised word in front that no sentence begins with. */
    private boolean isPrefixed(Line line, int first) {
        if (line.before(first).filter(word -> word.key().equals("of")).isPresent()) {
            return line.before(first - 1)
                    .filter(word -> first > 2 && isNameWord(line, word, first - 2))
                    .filter(word -> !has("of", Optional.of(word)) && !has("local", Optional.of(word)))
                    .filter(word -> !isPerson(line, first - 2))
                    .isPresent();
        }
        return line.before(first)
                .filter(word -> isNameWord(line, word, first - 1))
                .filter(word -> line.matches().stream().noneMatch(other -> other.isCountry() && other.to() == first))
                .filter(word ->
                        !isHyphen(line, word.end()) || line.matches().stream().noneMatch(other -> other.to() == first))
                .isPresent();
    }

    /** "Lincoln Financial", "Jackson Browne", "Morrison & Foerster". */
    private boolean isPrefixOfName(Line line, PlaceMatch match) {
        if (match.to() + 1 < line.words().size()
                && line.words().get(match.to()).isSign()
                && line.words().get(match.to()).key().equals("and")) {
            return true;
        }
        return line.at(match.to())
                .filter(word -> isNameWord(line, word, match.to()))
                .filter(word ->
                        line.matches().stream().noneMatch(other -> other.isCountry() && other.from() == match.to()))
                .filter(word -> !isHyphen(line, word.start() - 1))
                .isPresent();
    }

    /** Whether a word is written like a name: within a sentence any with a capital, at its beginning what the tagger takes for one. */
    private boolean isNameWord(Line line, Word word, int index) {
        boolean begins = index == 0 || line.words().get(index - 1).isSign() || isDash(line, index);
        boolean initial = index > 0
                && word.end() == word.start() + 1
                && !(begins && word.key().equals("a"));
        if (word.isCapitalised() && initial) {
            return true;
        }
        if (!word.isCapitalised() || line.isHeadline() || has("function", Optional.of(word))) {
            return false;
        }
        return !begins || !FUNCTION_WORDS.contains(line.token(word).pos());
    }

    /** ", 32, of Sligo", ", 32, Sligo", "John Smith of Sligo", "the town of Sligo". */
    private boolean isHome(Line line, int first) {
        if (first > 2
                && line.words().get(first - 1).key().equals(",")
                && isAge(line.words().get(first - 2))) {
            return true;
        }
        var of = line.before(first).filter(word -> word.key().equals("of"));
        if (of.isPresent() && isPerson(line, first - 2)) {
            return true;
        }
        return of.isPresent()
                && (first == 1 || line.words().get(first - 2).key().equals(",") || has("of", line.before(first - 1)));
    }

    /** Whether the word ends a person's name, by a given name one or two words before: "John Smith of Sligo". */
    private boolean isPerson(Line line, int last) {
        return last > 0
                && line.words().get(last).isCapitalised()
                && (persons.isGivenName(line.words().get(last - 1))
                        || last > 1 && persons.isGivenName(line.words().get(last - 2)));
    }

    private static boolean isAge(Word word) {
        return word.key().length() < 3 && word.key().chars().allMatch(Character::isDigit);
    }

    /** Whether a dash stands before the word, with which a text begins behind its first place: "SLIGO - A man". */
    private static boolean isDash(Line line, int index) {
        var gap = line.text()
                .substring(
                        line.words().get(index - 1).end(),
                        line.words().get(index).start());
        return gap.length() > 2 && gap.strip().length() < gap.length() && gap.matches("\\s*[-\u2013\u2014]+\\s*");
    }

    private static boolean isHyphen(Line line, int at) {
        char sign = line.text().charAt(at);
        return sign == '-' || sign == '\u2013' || sign == '/';
    }
}
