package org.dateline.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Token;

/** The word lists of this room: what a single word says about the name it stands in or beside. */
final class NameWords {

    private final Map<String, Set<String>> lists = new HashMap<>();

    static NameWords load(RuleFiles files) {
        var words = new NameWords();
        words.read(files, "person-names", "part");
        words.read(files, "organisation-words", "place");
        words.read(files, "location-words", "place");
        words.read(files, "particles", "kind");
        words.read(files, "context-words", "kind");
        words.read(files, "not-names", "kind");
        for (var row : Tsv.read(files, "rules/entity/common-words.tsv").rows()) {
            words.list("common-words").addAll(row.list("words"));
        }
        return words;
    }

    private void read(RuleFiles files, String file, String kindColumn) {
        var column = file.equals("person-names") ? "names" : "words";
        for (var row : Tsv.read(files, "rules/entity/" + file + ".tsv").rows()) {
            var list = list(file + "." + row.get(kindColumn));
            row.list(column).forEach(word -> list.add(file.equals("not-names") ? word : lower(word)));
        }
    }

    private Set<String> list(String name) {
        return lists.computeIfAbsent(name, unused -> new HashSet<>());
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    static String lower(String word) {
        return Plain.of(word).toLowerCase(Locale.ROOT);
    }

    boolean isGivenName(Token token) {
        return has("person-names.given", token.lower());
    }

    boolean isFamilyName(Token token) {
        return has("person-names.family", token.lower());
    }

    boolean isBody(String lower) {
        return has("organisation-words.last", lower);
    }

    boolean endsOrganisation(Token token) {
        return has("organisation-words.last", token.lower()) || isLegalForm(token);
    }

    boolean isLegalForm(Token token) {
        return has("organisation-words.suffix", token.lower());
    }

    /** A last word that may be left out with all between: "Ford" is the "Ford Motor Company". */
    boolean isFirm(String lower) {
        return has("organisation-words.firm", lower) || has("organisation-words.suffix", lower);
    }

    /** "Hurricane", "Typhoon": what follows is the name of a storm, though it looks like a person's. */
    boolean isStorm(Token token) {
        return token.isCapitalised() && has("context-words.storm", token.lower());
    }

    boolean endsLocation(Token token) {
        return has("location-words.last", token.lower());
    }

    boolean beginsLocation(Token token) {
        return has("location-words.first", token.lower());
    }

    boolean compassPoint(Token token) {
        return has("location-words.compass", token.lower());
    }

    /** "the village of", "city": an ordinary noun after which an unknown name is a place. */
    boolean announcesPlace(Token token) {
        return has("location-words.before", token.lower());
    }

    boolean announcesOrganisation(Token token) {
        return has("organisation-words.before", token.lower());
    }

    boolean isField(Token token) {
        return has("organisation-words.field", token.lower());
    }

    /** "Statistics", "Cricket": with a country behind it the name of its agency or association. */
    boolean isNationalField(Token token) {
        return token.isCapitalised() && has("organisation-words.national", token.lower());
    }

    boolean organisationOf(Token token) {
        return has("organisation-words.of", token.lower());
    }

    boolean organisationOn(Token token) {
        return has("organisation-words.on", token.lower());
    }

    boolean organisationTo(Token token) {
        return has("organisation-words.to", token.lower());
    }

    boolean locationOf(Token token) {
        return has("location-words.of", token.lower());
    }

    boolean isParticle(Token token) {
        return has("particles.person", token.lower());
    }

    boolean isPrefix(String lower) {
        return has("particles.prefix", lower);
    }

    boolean isSyllable(Token token) {
        return has("particles.syllable", token.lower());
    }

    boolean isSuffix(Token token) {
        return has("particles.suffix", token.lower());
    }

    boolean takesPossessive(Token token) {
        var word = token.lower();
        return has("particles.possessive", word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }

    /** "at", "vs": between two teams that will play. */
    boolean isAgainst(Token token) {
        return has("context-words.against", token.lower());
    }

    boolean isBeating(Token token) {
        return has("context-words.beats", token.lower());
    }

    /** "USS", "HMS": what follows is the name of a ship. */
    boolean isShip(Token token) {
        return Initials.isAcronym(token.text()) && has("context-words.ship", token.lower());
    }

    /** "Avenue", "River": the last word of names that are places, whatever they look like before it. */
    boolean isStreet(Token token) {
        return token.isCapitalised() && has("location-words.street", token.lower());
    }

    /** "striker", "midfielder": somebody of a team. */
    boolean isPlayer(Token token) {
        return !token.isCapitalised() && has("context-words.player", token.lower());
    }

    /** "ICE": an acronym that a line in capitals may mean as a word. */
    boolean isWordToo(Token token) {
        return has("context-words.word-too", token.lower());
    }

    /** "Sporting", "Dynamo": a word that clubs have before their town. */
    boolean beginsClub(Token token) {
        return has("organisation-words.club-first", token.lower());
    }

    boolean endsClub(Token token) {
        return has("organisation-words.club-last", token.lower());
    }

    boolean isSaying(Token token) {
        return has("context-words.says", token.lower());
    }

    boolean leadsToPlace(Token token) {
        return has("context-words.in", token.lower());
    }

    boolean isCommon(Token token) {
        return has("common-words", token.lower());
    }

    /** An adverb, conjunction or auxiliary that never begins a name. */
    boolean isFunctionWord(Token token) {
        return has("context-words.function", token.lower());
    }

    /** A verb after which "in" leads to no place: "published in". */
    boolean isPublishing(Token token) {
        return has("context-words.publish", token.lower());
    }

    /** What goes on behind a person's name and a comma: "who", "a", "his". */
    boolean followsPerson(Token token) {
        return has("context-words.follows", token.lower());
    }

    /** "teacher", "sister": an ordinary noun for somebody whose name may follow. */
    boolean isSomebody(Token token) {
        var word = token.lower();
        return !token.isCapitalised()
                && (token.pos().equals("NOUN") || token.pos().equals("PROPN"))
                && (has("context-words.somebody", word)
                        || lists.getOrDefault("context-words.somebody-ending", Set.of()).stream()
                                .anyMatch(word::endsWith));
    }

    /** "carpenter", "footballer": what somebody does for a living, not whose mother or member somebody is. */
    boolean isOccupation(Token token) {
        return token.pos().equals("NOUN")
                && isSomebody(token)
                && !has("context-words.somebody", token.lower())
                && !has("context-words.no-occupation", token.lower());
    }

    /** A word that has its capital for another reason: weekdays, languages, religions, peoples. */
    boolean isNotName(Token token) {
        return isCalendar(token)
                || isPeople(token)
                || has("not-names.credit", token.text())
                || has("not-names.language or religion", token.text())
                || has("not-names.subject", token.text())
                || isKindOfThing(token);
    }

    boolean isCalendar(Token token) {
        return has("not-names.calendar", token.text());
    }

    boolean isPeople(Token token) {
        return has("not-names.people", token.text()) || has("not-names.language or religion", token.text());
    }

    /** A word for a thing, such as "Agreement" or "War", at the end of a name that is neither person, body nor place. */
    boolean isKindOfThing(Token token) {
        return has("not-names.common", token.text());
    }
}
