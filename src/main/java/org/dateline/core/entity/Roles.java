package org.dateline.core.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Reads the title before a person's name and the country it belongs to: "Kosovo's Prime Minister", "ambassador to Peru". */
final class Roles {

    /** A person's role and country as one sentence tells them. */
    record Role(Optional<String> title, Optional<CountryCode> country) {

        static final Role NONE = new Role(Optional.empty(), Optional.empty());
    }

    private static final Set<String> BETWEEN = Set.of("'s", "'", "s", "then", "former", "late", "current", "new");

    private static final Set<String> BEFORE_ROLE =
            Set.of("the", "a", "an", "then", "former", "late", "current", "new", "who", "is", "was", "as");
    private static final Set<String> OVER = Set.of("of", "to", "for");
    private static final int MOST_NAME_TOKENS = 4;

    private final Titles titles;
    private final NameWords words;
    private final Places places;
    private final String plain;

    Roles(Lexicon lexicon, Places places, String plain) {
        this.titles = lexicon.titles();
        this.words = lexicon.words();
        this.places = places;
        this.plain = plain;
    }

    Role of(NameCandidate person) {
        var direct = titles.endingAt(plain, person.sentence(), person.from());
        if (direct.isPresent()) {
            return new Role(
                    direct.get().role(),
                    countryBefore(person.sentence(), direct.get().from()));
        }
        var over = overPlace(person);
        if (over.title().isPresent()) {
            return over;
        }
        var after = after(person);
        return after.title().isPresent() ? after : occupation(person);
    }

    /** The role in a title without a name, and of which country; none if it is one over something else, "the President of Harrow". */
    Role alone(NameCandidate title) {
        var sentence = title.sentence();
        var country = ruled(sentence, title.to()).map(CountryMention::country);
        boolean over = title.to() < sentence.tokens().size()
                && OVER.contains(sentence.tokens().get(title.to()).lower());
        return over && country.isEmpty()
                ? Role.NONE
                : titles.endingAt(plain, sentence, title.to())
                        .map(found -> new Role(found.role(), country))
                        .orElse(Role.NONE);
    }

    /** "the Peruvian carpenter Ramona Quispe": an ordinary noun for what somebody does. */
    private Role occupation(NameCandidate person) {
        int noun = person.from() - 1;
        if (noun < 0 || !words.isOccupation(person.sentence().tokens().get(noun))) {
            return Role.NONE;
        }
        return new Role(
                Optional.of(person.sentence().tokens().get(noun).lower()), countryBefore(person.sentence(), noun));
    }

    /** The country of "Chile's Ministry of Trade" or "Chilean Aerovista", if it stands right before the name. */
    Optional<CountryCode> owner(NameCandidate body) {
        var tokens = body.sentence().tokens();
        if (body.from() == 0) {
            return Optional.empty();
        }
        var before = tokens.get(body.from() - 1);
        boolean apart = before.lower().equals("'s") || before.lower().equals("'");
        boolean possessive = apart || NameCandidate.isPossessive(before);
        return placeEndingAt(body.sentence(), apart ? body.from() - 1 : body.from())
                .filter(place -> possessive || place.kind() == MentionKind.DEMONYM)
                .map(CountryMention::country);
    }

    /** "Ramona Quispe, the president of Peru, resigned", "Ramona Quispe, Peru's foreign minister, resigned". */
    private Role after(NameCandidate person) {
        var sentence = person.sentence();
        var tokens = sentence.tokens();
        int i = person.to();
        if (i >= tokens.size() || !tokens.get(i).text().equals(",")) {
            return Role.NONE;
        }
        i = over(sentence, i + 1, BEFORE_ROLE);
        var owner = placeStartingAt(sentence, i);
        if (owner.isPresent()) {
            i = over(sentence, tokenAfter(sentence, owner.get().span().end()), BETWEEN);
        }
        var title = titles.startingAt(plain, sentence, i)
                .filter(found -> found.role().isPresent());
        if (title.isEmpty() || isName(tokens, title.get().to())) {
            return Role.NONE;
        }
        return new Role(
                title.get().role(),
                owner.or(() -> ruled(sentence, title.get().to())).map(CountryMention::country));
    }

    /** The country in "president of Peru", where token {@code of} is the "of". */
    private Optional<CountryMention> ruled(Sentence sentence, int of) {
        var tokens = sentence.tokens();
        return of < tokens.size() && tokens.get(of).lower().equals("of")
                ? placeStartingAt(sentence, over(sentence, of + 1, Set.of("the")))
                : Optional.empty();
    }

    private Optional<CountryMention> placeStartingAt(Sentence sentence, int i) {
        return i >= sentence.tokens().size()
                ? Optional.empty()
                : places.startingAt(sentence.tokens().get(i).start()).filter(Roles::isCountry);
    }

    private static boolean isName(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isCapitalised();
    }

    private static int over(Sentence sentence, int from, Set<String> words) {
        int i = from;
        while (i < sentence.tokens().size()
                && words.contains(sentence.tokens().get(i).lower())) {
            i++;
        }
        return i;
    }

    private static int tokenAfter(Sentence sentence, int offset) {
        int i = tokenAt(sentence, offset - 1);
        return Math.min(i + 1, sentence.tokens().size());
    }

    /** "President of Ghana Nana Akufo-Addo", "the president of Ghana, Nana Akufo-Addo". */
    private Role overPlace(NameCandidate person) {
        var sentence = person.sentence();
        int end = person.from();
        if (end > 0 && sentence.tokens().get(end - 1).text().equals(",")) {
            end--;
        }
        var place = placeEndingAt(sentence, end);
        int start = place.map(found -> tokenAt(sentence, found.span().start())).orElse(-1);
        start = start < 0 ? nameStart(sentence, end) : start;
        if (start > 1 && sentence.tokens().get(start - 1).lower().equals("the")) {
            start--;
        }
        if (start < 2 || !OVER.contains(sentence.tokens().get(start - 1).lower())) {
            return Role.NONE;
        }
        boolean abroad = !sentence.tokens().get(start - 1).lower().equals("of");
        return titles.endingAt(plain, sentence, start - 1)
                .map(title -> new Role(
                        title.role(),
                        abroad ? countryBefore(sentence, title.from()) : place.map(CountryMention::country)))
                .orElse(Role.NONE);
    }

    /** The first of the capitalised words right before a person: "Banja Luka" in "mayor of Banja Luka Ivan Petrov". */
    private static int nameStart(Sentence sentence, int end) {
        int i = end;
        while (i > 0
                && end - i < MOST_NAME_TOKENS
                && sentence.tokens().get(i - 1).isCapitalised()) {
            i--;
        }
        return i < end ? i : 0;
    }

    private Optional<CountryCode> countryBefore(Sentence sentence, int titleFrom) {
        int i = titleFrom;
        while (i > 0 && BETWEEN.contains(sentence.tokens().get(i - 1).lower())) {
            i--;
        }
        return placeEndingAt(sentence, i).map(CountryMention::country);
    }

    private Optional<CountryMention> placeEndingAt(Sentence sentence, int to) {
        return to == 0
                ? Optional.empty()
                : places.endingAt(NameCandidate.endOf(sentence.tokens().get(to - 1)))
                        .filter(Roles::isCountry);
    }

    private static boolean isCountry(CountryMention place) {
        return place.kind() == MentionKind.NAME || place.kind() == MentionKind.DEMONYM;
    }

    private static int tokenAt(Sentence sentence, int offset) {
        int i = 0;
        while (i + 1 < sentence.tokens().size() && sentence.tokens().get(i).end() <= offset) {
            i++;
        }
        return i;
    }
}
