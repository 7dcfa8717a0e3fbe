package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;

/**
 * Knows by results and tables which towns are teams: "Boston 4 Toronto 2" tells of two organisations. A country stays a
 * country, whatever its team does.
 */
final class Teams {

    private final NameWords words;
    private final ArticleView article;
    private final Set<Sentence> results;
    private final Set<List<String>> teams = new HashSet<>();

    private Teams(NameWords words, ArticleView article, AnnotatedText text) {
        this.words = words;
        this.article = article;
        this.results = ScoreLines.in(text);
    }

    static List<NameCandidate> settle(
            List<NameCandidate> names, NameWords words, ArticleView article, AnnotatedText text) {
        return new Teams(words, article, text).settle(names);
    }

    private List<NameCandidate> settle(List<NameCandidate> found) {
        var names = found.stream().flatMap(this::apart).toList();
        var settled = new ArrayList<NameCandidate>(names.size());
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            boolean team =
                    isTown(name) && (isScored(name) || isInFixture(names, i) || isBeaten(names, i) || hasPlayer(name))
                            || isClub(name);
            if (team && isTown(name)) {
                teams.add(name.words());
            }
            settled.add(team ? organisation(name) : name);
        }
        addUnknown(settled);
        settled.replaceAll(
                name -> isTown(name) && teams.contains(name.words()) && isActing(name) ? organisation(name) : name);
        return settled;
    }

    /** "Ottawa 3 Washington" is two names. */
    private Stream<NameCandidate> apart(NameCandidate name) {
        if (!results.contains(name.sentence())) {
            return Stream.of(name);
        }
        for (int i = name.from() + 1; i + 1 < name.to(); i++) {
            if (ScoreLines.isScore(name.sentence(), i)) {
                return Stream.of(
                        new NameCandidate(
                                name.sentence(), name.from(), i, EntityType.ORGANIZATION, NameEvidence.CONTEXT),
                        new NameCandidate(
                                name.sentence(), i + 1, name.to(), EntityType.ORGANIZATION, NameEvidence.CONTEXT));
            }
        }
        return Stream.of(name);
    }

    private static NameCandidate organisation(NameCandidate name) {
        return name.with(EntityType.ORGANIZATION, NameEvidence.CONTEXT);
    }

    private boolean isTown(NameCandidate name) {
        return name.type() == EntityType.LOCATION
                && name.evidence() != NameEvidence.KNOWN
                && article.places
                        .startingAt(name.span().start())
                        .filter(place -> place.kind() == MentionKind.NAME)
                        .isEmpty();
    }

    private boolean isScored(NameCandidate name) {
        return results.contains(name.sentence()) && ScoreLines.isScore(name.sentence(), name.to());
    }

    /** "Boston at Toronto" and nothing else: what will be played. */
    private boolean isInFixture(List<NameCandidate> names, int i) {
        var name = names.get(i);
        var tokens = name.sentence().tokens();
        boolean first = name.from() == 0 && i + 1 < names.size() && isAgainst(name, names.get(i + 1));
        boolean second = i > 0 && names.get(i - 1).from() == 0 && isAgainst(names.get(i - 1), name);
        int end = first ? names.get(i + 1).to() : name.to();
        return (first || second)
                && tokens.subList(end, tokens.size()).stream()
                        .noneMatch(token -> Character.isLetter(token.text().charAt(0)));
    }

    private boolean isAgainst(NameCandidate one, NameCandidate other) {
        return one.sentence() == other.sentence()
                && other.from() == one.to() + 1
                && words.isAgainst(one.sentence().tokens().get(one.to()))
                && isTown(one)
                && isTown(other);
    }

    /** "Houston beat Dallas": towns do not beat each other, their teams do. */
    private boolean isBeaten(List<NameCandidate> names, int i) {
        return i + 1 < names.size() && beats(names.get(i), names.get(i + 1))
                || i > 0 && beats(names.get(i - 1), names.get(i));
    }

    private boolean beats(NameCandidate winner, NameCandidate loser) {
        return winner.sentence() == loser.sentence()
                && winner.to() + 1 == loser.from()
                && (isTown(winner) || winner.type() == EntityType.ORGANIZATION)
                && (isTown(loser) || loser.type() == EntityType.ORGANIZATION)
                && words.isBeating(winner.sentence().tokens().get(winner.to()));
    }

    /** "Chelsea striker Gianni Rossi", "scored against Leeds": whom somebody plays for, and whom against. */
    private boolean hasPlayer(NameCandidate name) {
        var tokens = name.sentence().tokens();
        boolean before = name.to() < tokens.size() && words.isPlayer(tokens.get(name.to()));
        boolean against = name.from() > 0 && tokens.get(name.from() - 1).lower().equals("against");
        return before || against && tokens.stream().anyMatch(words::isPlayer);
    }

    /** "Sporting Lisbon", "Dundee United": a word that only clubs have beside their town. */
    private boolean isClub(NameCandidate name) {
        return (name.type() == EntityType.LOCATION || name.type() == EntityType.OTHER)
                && name.length() > 1
                && (words.beginsClub(name.tokens().get(0))
                                && article.places
                                        .startingAt(name.tokens().get(1).start())
                                        .isPresent()
                        || words.endsClub(name.tokens().get(name.length() - 1)));
    }

    /** "Hearts 2 Celtic 2": what stands before a number like a team is one. */
    private void addUnknown(List<NameCandidate> names) {
        for (var sentence : results) {
            for (var run : ScoreLines.scored(sentence)) {
                boolean free = names.stream()
                        .noneMatch(name ->
                                name.sentence() == sentence && name.from() < run.to() && run.from() < name.to());
                boolean proper = sentence.tokens().subList(run.from(), run.to()).stream()
                        .allMatch(token -> token.text().length() > 2
                                && !words.isNotName(token)
                                && !words.isCommon(token)
                                && !article.writesSmall(token));
                if (free && proper && names.stream().anyMatch(name -> isTeamOf(name, sentence))) {
                    names.add(new NameCandidate(
                            sentence, run.from(), run.to(), EntityType.ORGANIZATION, NameEvidence.CONTEXT));
                }
            }
        }
    }

    private static boolean isTeamOf(NameCandidate name, Sentence sentence) {
        return name.sentence() == sentence
                && name.type() == EntityType.ORGANIZATION
                && ScoreLines.isScore(sentence, name.to());
    }

    /** Not "in Boston", and not the dateline of the results. */
    private boolean isActing(NameCandidate name) {
        var tokens = name.sentence().tokens();
        return name.from() > 0
                ? !words.leadsToPlace(tokens.get(name.from() - 1))
                : name.to() < tokens.size() && tokens.get(name.to()).pos().equals("VERB");
    }
}
