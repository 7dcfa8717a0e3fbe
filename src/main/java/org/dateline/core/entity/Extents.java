package org.dateline.core.entity;

import java.util.List;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Token;

/** Settles where names begin and end: without the slug of an agency, with a firm's legal form, without "province". */
final class Extents {

    private static final int SHORTEST_SLUG = 3;
    private static final int AFTER_SLUG = 2;

    private final NameWords words;
    private final KnownNames known;
    private final String plain;

    Extents(Lexicon lexicon, String plain) {
        this.words = lexicon.words();
        this.known = lexicon.known();
        this.plain = plain;
    }

    List<Candidate> settle(List<Candidate> names) {
        return names.stream().map(this::settle).toList();
    }

    private Candidate settle(Candidate name) {
        boolean possessive = name.evidence() == Evidence.KNOWN
                && known.at(plain, name.sentence(), name.from())
                        .filter(match -> match.to() == name.to() && match.isPossessive())
                        .isPresent();
        return possessive ? name.whole() : cut(name);
    }

    private Candidate cut(Candidate name) {
        var tokens = name.sentence().tokens();
        int from = name.from() + (hasSlug(name) ? AFTER_SLUG : 0);
        int to = name.to();
        boolean place = name.type() == EntityType.LOCATION;
        if (place && to - from > 1 && !tokens.get(to - 1).isCapitalised() && words.announcesPlace(tokens.get(to - 1))) {
            to--;
        }
        if (name.type() == EntityType.ORGANIZATION && to < tokens.size() && isLegalForm(tokens.get(to))) {
            to++;
        }
        var type = Candidate.isOfParty(tokens.get(from).text()) ? EntityType.LOCATION : name.type();
        return new Candidate(name.sentence(), from, to, type, name.evidence());
    }

    /** "SOCCER - Hungary", "RTRS - Bank of Harrow": what the report is about, in front of a dash. */
    private static boolean hasSlug(Candidate name) {
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

    private boolean isLegalForm(Token token) {
        return token.isCapitalised() && words.isLegalForm(token);
    }
}
