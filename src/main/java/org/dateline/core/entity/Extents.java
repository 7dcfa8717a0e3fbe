package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Token;

/** Settles where names begin and end: without the slug of an agency, with a firm's legal form, without "province"; a ship has its "USS". */
final class Extents {

    private static final int SHORTEST_SLUG = 3;
    private static final int AFTER_SLUG = 2;
    private static final int LONGEST_NICKNAME = 3;
    private static final int FEWEST_CAPITALS = 4;

    private final NameWords words;
    private final KnownNames known;
    private final Titles titles;
    private final ArticleView article;

    Extents(Lexicon lexicon, ArticleView article) {
        this.words = lexicon.words();
        this.known = lexicon.known();
        this.titles = lexicon.titles();
        this.article = article;
    }

    List<NameCandidate> settle(List<NameCandidate> names) {
        var settled = new ArrayList<NameCandidate>(names.size());
        for (var name : names.stream().filter(this::isMore).toList()) {
            var better = settle(name);
            (isFree(better, settled) ? Optional.of(better) : Optional.of(name).filter(old -> isFree(old, settled)))
                    .ifPresent(settled::add);
        }
        return settled;
    }

    private static boolean isFree(NameCandidate name, List<NameCandidate> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last == null || last.sentence() != name.sentence() || last.to() <= name.from();
    }

    /** "LLC" by itself names nobody. */
    private boolean isMore(NameCandidate name) {
        return name.length() > 1
                || name.evidence() == NameEvidence.KNOWN
                || !words.isLegalForm(name.tokens().get(0));
    }

    private NameCandidate settle(NameCandidate name) {
        boolean possessive = name.evidence() == NameEvidence.KNOWN
                && known.at(article.plain, name.sentence(), name.from())
                        .filter(match -> match.to() == name.to() && match.isPossessive())
                        .isPresent();
        return possessive ? name.whole() : cut(name);
    }

    private NameCandidate cut(NameCandidate name) {
        var tokens = name.sentence().tokens();
        int from = name.from() + (hasSlug(name) ? AFTER_SLUG : 0);
        if (name.length() == 1 && words.isShip(tokens.get(from)) || from > 0 && words.isShip(tokens.get(from - 1))) {
            return ship(name);
        }
        int to = name.to();
        boolean place = name.type() == EntityType.LOCATION;
        if (place && to - from > 1 && !tokens.get(to - 1).isCapitalised() && words.announcesPlace(tokens.get(to - 1))) {
            to--;
        }
        if (to < tokens.size() && isEnd(name.type(), tokens.get(to))) {
            to++;
        }
        to = name.type() == EntityType.PERSON ? overNickname(tokens, to) : to;
        from -= lacksFirstName(name) ? 1 : 0;
        return new NameCandidate(name.sentence(), from, to, type(name, tokens.subList(from, to)), name.evidence());
    }

    /** "said Piers [Morgan]": the word before a lone surname is its first name if nothing else explains it. */
    private boolean lacksFirstName(NameCandidate name) {
        if (name.type() != EntityType.PERSON
                || name.evidence() != NameEvidence.MODEL
                || name.length() > 1
                || name.from() < 1
                || ArticleView.isFirst(name.sentence(), name.from() - 1)
                || CapitalLines.isHeadline(name.sentence())) {
            return false;
        }
        var before = name.sentence().tokens().get(name.from() - 1);
        return before.isCapitalised()
                && before.pos().equals("PROPN")
                && before.text().chars().allMatch(Character::isLetter)
                && !Initials.isAcronym(before.text())
                && !words.isNotName(before)
                && !words.isPeople(before)
                && !words.isCommon(before)
                && !words.isBody(before.lower())
                && article.places.startingAt(before.start()).isEmpty()
                && !titles.isModifier(before)
                && titles.endingAt(article.plain, name.sentence(), name.from()).isEmpty();
    }

    /** "(IEDCR)": an unknown acronym amid small letters is a body rather than a place. */
    private boolean isBodyInCapitals(NameCandidate name) {
        var token = name.tokens().get(0);
        return name.type() == EntityType.LOCATION
                && name.length() == 1
                && name.from() > 0
                && (name.evidence() == NameEvidence.MODEL || name.evidence() == NameEvidence.ARTICLE)
                && token.text().length() >= FEWEST_CAPITALS
                && Initials.isAcronym(token.text())
                && !CapitalLines.isShouted(name.sentence())
                && article.places.startingAt(token.start()).isEmpty();
    }

    /** Joaquín "El Chapo" Guzmán, Gregory (Greg) Holt: the end of the surname behind a nickname, or {@code to}. */
    private static int overNickname(List<Token> tokens, int to) {
        if (to >= tokens.size() || !isQuote(tokens.get(to))) {
            return to;
        }
        int end = to + 1;
        while (end < tokens.size()
                && end - to <= LONGEST_NICKNAME
                && tokens.get(end).isCapitalised()) {
            end++;
        }
        boolean closed = end > to + 1 && end + 1 < tokens.size() && isQuote(tokens.get(end));
        int surname = end + 1;
        while (closed && surname < tokens.size() && tokens.get(surname).isCapitalised()) {
            surname++;
        }
        return closed && surname > end + 1 ? surname : to;
    }

    private static boolean isQuote(Token token) {
        var text = token.lower();
        return text.equals("\"")
                || text.equals("''")
                || text.equals("``")
                || text.equals("'")
                || text.equals("(")
                || text.equals(")");
    }

    /** "Ltd" of a firm, "Jr." of a person. */
    private boolean isEnd(EntityType type, Token token) {
        return token.isCapitalised()
                && (type == EntityType.ORGANIZATION && words.isLegalForm(token)
                        || type == EntityType.PERSON && words.isSuffix(token));
    }

    /** "USS Ronald Reagan": the ship, whoever it is called after. */
    private static NameCandidate ship(NameCandidate name) {
        var tokens = name.sentence().tokens();
        int from =
                name.length() == 1 && Initials.isAcronym(tokens.get(name.from()).text())
                        ? name.from()
                        : name.from() - 1;
        int to = Math.max(name.to(), from + 1);
        while (to < tokens.size() && tokens.get(to).isCapitalised()) {
            to++;
        }
        return new NameCandidate(name.sentence(), from, to, EntityType.OTHER, NameEvidence.CONTEXT);
    }

    private EntityType type(NameCandidate name, List<Token> tokens) {
        if (isBodyInCapitals(name)) {
            return EntityType.ORGANIZATION;
        }
        boolean learned = name.evidence() == NameEvidence.MODEL && name.type() != EntityType.LOCATION;
        boolean street = learned && tokens.size() > 1 && words.isStreet(tokens.get(tokens.size() - 1));
        boolean state = tokens.size() > 2
                && tokens.get(0).lower().equals("state")
                && tokens.get(1).lower().equals("of")
                && name.type() == EntityType.ORGANIZATION;
        return street || state || NameCandidate.isOfParty(tokens.get(0).text()) ? EntityType.LOCATION : name.type();
    }

    /** "SOCCER - Hungary", "RTRS - Bank of Harrow": what the report is about, in front of a dash. */
    private static boolean hasSlug(NameCandidate name) {
        return name.from() == 0
                && name.length() > AFTER_SLUG
                && isDash(name.tokens().get(1))
                && name.tokens().get(1).start() > name.tokens().get(0).end()
                && name.tokens().get(0).text().length() >= SHORTEST_SLUG
                && name.tokens().get(0).text().chars().allMatch(Character::isUpperCase);
    }

    private static boolean isDash(Token token) {
        return token.text().equals("-")
                || token.text().equals("--")
                || token.text().equals("–");
    }
}
