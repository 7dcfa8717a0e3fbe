package org.dateline.core.entity;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Gives a piece of a run that is neither known, titled nor a place's name the type that its own words and neighbours tell. */
final class PieceTyper {

    private static final Set<String> CONNECTORS = Set.of("of", "for", "on", "to");

    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_GUESS = 3;
    private static final int LONGEST_FAMILY_PREFIX = 3;

    private final Lexicon lexicon;
    private final ArticleView article;
    private final Neighbours neighbours;
    private final Sentence sentence;
    private final List<Token> tokens;

    PieceTyper(Lexicon lexicon, ArticleView article, Sentence sentence) {
        this.lexicon = lexicon;
        this.article = article;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.neighbours = new Neighbours(lexicon, article, sentence);
    }

    int head(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var word = tokens.get(i).lower();
            if (CONNECTORS.contains(word)) {
                return i - 1;
            }
        }
        return to - 1;
    }

    boolean isPerson(int from, int to) {
        return to - from >= 2
                && to - from <= LONGEST_PERSON
                && lexicon.words().isGivenName(tokens.get(from))
                && !lexicon.words().isKindOfThing(tokens.get(to - 1))
                && !lexicon.words().isCalendar(tokens.get(to - 1));
    }

    /** Adds the name or names of a piece to {@code found}. */
    void type(int from, int to, List<NameCandidate> found) {
        int person = personAfterTitledPlace(from, to);
        if (person > from) {
            found.add(candidate(from, person, EntityType.LOCATION, NameEvidence.CONTEXT));
            found.add(candidate(person, to, EntityType.PERSON, NameEvidence.TITLE));
            return;
        }
        var last = tokens.get(to - 1);
        var first = tokens.get(from);
        if (isTitleOnly(from, to)) {
            return;
        }
        if (to - from == 1) {
            single(from, found);
        } else if (lexicon.words().isKindOfThing(last)) {
            found.add(candidate(from, to, EntityType.OTHER, NameEvidence.SHAPE));
        } else if (lexicon.words().endsLocation(tokens.get(head(from, to)))) {
            found.add(candidate(from, to, EntityType.LOCATION, NameEvidence.LOCATION_WORD));
        } else if (isPerson(from, to)) {
            found.add(candidate(from, to, EntityType.PERSON, NameEvidence.GIVEN_NAME));
        } else if (lexicon.words().beginsLocation(first)
                || to - from == 2 && lexicon.words().compassPoint(first)
                || ofLocation(from, to)) {
            found.add(candidate(from, to, EntityType.LOCATION, NameEvidence.LOCATION_WORD));
        } else {
            unknown(from, to, found);
        }
    }

    /** "Channel Moderator Magdalena Ostrowska": where a first name begins behind other words, or {@code from}. */
    private int personInside(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (isPerson(i, to) && !hasOrdinaryWord(i, to) && tokens.get(i - 1).isCapitalised()) {
                return lexicon.words().isSuffix(tokens.get(to - 1)) && to - i == 2 ? from : i;
            }
        }
        return from;
    }

    /** "Mayor of Koszalin Piotr Jedlinski": where the first name begins, or {@code from}. */
    private int personAfterTitledPlace(int from, int to) {
        if (from < 2 || !tokens.get(from - 1).lower().equals("of") || !neighbours.hasTitleBefore(from - 1)) {
            return from;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (lexicon.words().isGivenName(tokens.get(i))) {
                return i;
            }
        }
        return from;
    }

    /** "the Deputy Lord Mayor": a role without a name is nobody's name. */
    private boolean isTitleOnly(int from, int to) {
        return to - from > 1
                && lexicon.titles()
                        .endingAt(article.plain, sentence, to)
                        .filter(title -> title.from() <= from)
                        .isPresent();
    }

    private boolean ofLocation(int from, int to) {
        int head = head(from, to);
        return head + 1 < to && lexicon.words().locationOf(tokens.get(head));
    }

    private void unknown(int from, int to, List<NameCandidate> found) {
        int person = personInside(from, to);
        if (person > from) {
            type(from, person, found);
            found.add(candidate(person, to, EntityType.PERSON, NameEvidence.GIVEN_NAME));
            return;
        }
        boolean words = hasOrdinaryWord(from, to);
        if (neighbours.hasTitleBefore(from) && !hasCommonWord(from, to)) {
            found.add(candidate(from, to, EntityType.PERSON, NameEvidence.TITLE));
        } else if (neighbours.isSaid(to) && !words) {
            found.add(candidate(from, to, EntityType.PERSON, NameEvidence.CONTEXT));
        } else if (neighbours.isPlaceByContext(from, to) && !words) {
            found.add(candidate(from, to, EntityType.LOCATION, NameEvidence.CONTEXT));
        } else if (neighbours.isBodyByContext(from)) {
            found.add(candidate(from, to, EntityType.ORGANIZATION, NameEvidence.CONTEXT));
        } else if (looksLikePerson(from, to, words)) {
            found.add(candidate(from, to, EntityType.PERSON, NameEvidence.SHAPE));
        } else {
            found.add(candidate(from, to, EntityType.OTHER, NameEvidence.NONE));
        }
    }

    /** A shape alone proves no person: "Beast Boy", "Rocky Ridge Analytics". Something beside the name must speak for one. */
    private boolean looksLikePerson(int from, int to, boolean words) {
        if (lexicon.words().isFamilyName(tokens.get(to - 1)) && to - from == 2) {
            return true;
        }
        boolean somebody = neighbours.isSomebodyBefore(from) && !hasCommonWord(from, to);
        return (somebody || !words)
                && to - from <= LONGEST_GUESS
                && tokens.subList(from, to).stream().noneMatch(this::isOfThing)
                && (somebody || neighbours.isSomebodyByWhatFollows(to) || article.isNamedAlone(tokens.get(to - 1)));
    }

    /** A word that does not stand in a person's name: of bodies, places and things, or with a digit or a capital inside. */
    private boolean isOfThing(Token token) {
        return lexicon.words().endsOrganisation(token)
                || lexicon.words().endsLocation(token)
                || lexicon.words().isKindOfThing(token)
                || article.places.startingAt(token.start()).isPresent()
                || isMadeUp(token)
                || token.text().chars().anyMatch(c -> Character.isDigit(c) || c == '/' || c == '\u2013');
    }

    private boolean hasCommonWord(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> lexicon.words().isCommon(token) || article.writesSmall(token));
    }

    private boolean hasOrdinaryWord(int from, int to) {
        return hasCommonWord(from, to)
                || tokens.subList(from, to).stream()
                        .anyMatch(token ->
                                !token.pos().equals("PROPN") && !token.lower().equals("-")
                                        || token.text().length() > 1 && Initials.isAcronym(token.text()));
    }

    private void single(int i, List<NameCandidate> found) {
        var token = tokens.get(i);
        boolean proper = token.pos().equals("PROPN");
        if (lexicon.words().isNotName(token) || isBareHead(token)) {
            return;
        }
        if (lexicon.words().isCommon(token) || !proper) {
            found.add(candidate(i, i + 1, EntityType.OTHER, NameEvidence.NONE));
        } else if (isMadeUp(token)) {
            found.add(candidate(
                    i,
                    i + 1,
                    EntityType.ORGANIZATION,
                    neighbours.isActing(i) ? NameEvidence.CONTEXT : NameEvidence.NONE));
        } else if (Initials.isAcronym(token.text())) {
            found.add(candidate(
                    i,
                    i + 1,
                    EntityType.ORGANIZATION,
                    neighbours.isActing(i) ? NameEvidence.CONTEXT : NameEvidence.NONE));
        } else if (lexicon.words().isGivenName(token)) {
            found.add(candidate(i, i + 1, EntityType.PERSON, NameEvidence.GIVEN_NAME));
        } else if (neighbours.isSaid(i + 1)) {
            found.add(candidate(i, i + 1, EntityType.PERSON, NameEvidence.CONTEXT));
        } else if (neighbours.isPlaceByContext(i, i + 1) && !article.writesSmall(token)) {
            found.add(candidate(i, i + 1, EntityType.LOCATION, NameEvidence.CONTEXT));
        } else if (neighbours.isBodyByContext(i) && !article.writesSmall(token)) {
            found.add(candidate(i, i + 1, EntityType.ORGANIZATION, NameEvidence.CONTEXT));
        } else if (lexicon.words().isFamilyName(token) && !article.writesSmall(token)) {
            found.add(candidate(i, i + 1, EntityType.PERSON, NameEvidence.SHAPE));
        } else {
            found.add(candidate(i, i + 1, EntityType.OTHER, NameEvidence.NONE));
        }
    }

    /** "AeroVista": a capital inside that no family name has ("McAllister", "MacLeod"). */
    private static boolean isMadeUp(Token token) {
        var text = token.text();
        for (int i = LONGEST_FAMILY_PREFIX + 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareHead(Token token) {
        return lexicon.words().endsOrganisation(token) || lexicon.words().endsLocation(token);
    }

    private NameCandidate candidate(int from, int to, EntityType type, NameEvidence evidence) {
        return new NameCandidate(sentence, from, to, type, evidence);
    }
}
