package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Token;

/**
 * Makes one list of what the rules and what the model take for names in a sentence. Where they disagree, the rules are
 * believed about names that are known and about the extent of bodies, the model about the rest.
 */
final class Merging {

    private final Lexicon lexicon;
    private final ArticleView article;

    Merging(Lexicon lexicon, ArticleView article) {
        this.lexicon = lexicon;
        this.article = article;
    }

    List<NameCandidate> merge(List<NameCandidate> ruled, List<NameCandidate> learned) {
        var believed = learned.stream().filter(name -> !isGlued(name, ruled)).toList();
        var merged = new ArrayList<NameCandidate>();
        for (var candidate : ruled) {
            var rivals =
                    believed.stream().filter(name -> overlap(candidate, name)).toList();
            if (rivals.isEmpty() ? stands(candidate) : wins(candidate, rivals)) {
                merged.add(typed(candidate, rivals));
            }
        }
        for (var candidate : believed) {
            if (merged.stream().noneMatch(other -> overlap(candidate, other))) {
                merged.add(candidate);
            }
        }
        return merged;
    }

    /** "the mayor of [Kelm Magdalena Ostrowska]": what the model takes for one name, the rules for a place and a person. */
    private static boolean isGlued(NameCandidate name, List<NameCandidate> ruled) {
        var inside =
                ruled.stream().filter(candidate -> contains(name, candidate)).toList();
        if (inside.size() < 2) {
            return false;
        }
        var last = inside.get(inside.size() - 1);
        return last.evidence() == NameEvidence.TITLE
                || last.evidence() == NameEvidence.GIVEN_NAME && last.length() > 1 && name.type() != EntityType.PERSON;
    }

    private static boolean overlap(NameCandidate a, NameCandidate b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private static boolean contains(NameCandidate whole, NameCandidate part) {
        return whole.from() <= part.from() && part.to() <= whole.to();
    }

    /** Whether the model's silence is not believed. */
    private static boolean stands(NameCandidate candidate) {
        return candidate.evidence() != NameEvidence.LOCATION_WORD;
    }

    private boolean wins(NameCandidate candidate, List<NameCandidate> rivals) {
        return isAgreed(candidate, rivals)
                || switch (candidate.evidence()) {
                    case ORGANISATION_WORD -> rivals.stream().noneMatch(name -> extendsTo(candidate, name));
                    case LOCATION_WORD -> rivals.stream().allMatch(name -> isLastOf(candidate, name));
                    case KNOWN ->
                        candidate.type() == EntityType.ORGANIZATION
                                        && rivals.stream().noneMatch(name -> isAnotherBody(candidate, name))
                                || rivals.stream().allMatch(name -> contains(candidate, name));
                    case PLACE -> rivals.stream().allMatch(name -> contains(candidate, name));
                    default -> false;
                };
    }

    /** "North [Wales Police]": the model sees more of the same body before it. */
    private static boolean extendsTo(NameCandidate candidate, NameCandidate name) {
        return name.type() == candidate.type() && name.to() == candidate.to() && name.from() < candidate.from();
    }

    /** "Northern [Democratic Party]", "South African Indian [Congress]": not the body that everyone knows by the last words. */
    private boolean isAnotherBody(NameCandidate known, NameCandidate name) {
        var last = known.tokens().get(known.length() - 1);
        if (name.from() >= known.from()) {
            return false;
        }
        boolean proper = name.sentence().tokens().subList(name.from(), known.from()).stream()
                .allMatch(Token::isCapitalised);
        if (!proper || !extendsTo(known, name) || !lexicon.words().isBody(last.lower())) {
            return false;
        }
        var start = name.sentence().tokens().get(name.from()).start();
        boolean onlyPeople = article.places
                .startingAt(start)
                .filter(place -> place.span().end() >= known.span().start() - 1)
                .isPresent();
        return !onlyPeople || countryOf(known).isEmpty();
    }

    private Optional<CountryCode> countryOf(NameCandidate known) {
        return lexicon.known()
                .at(article.plain, known.sentence(), known.from())
                .flatMap(match -> match.name().country());
    }

    /** "County [Kerry]": after the word for a place, what looks like a person. */
    private static boolean isLastOf(NameCandidate candidate, NameCandidate name) {
        return name.to() == candidate.to() && name.length() == 1 && candidate.length() == 2;
    }

    private static boolean isAgreed(NameCandidate candidate, List<NameCandidate> rivals) {
        return rivals.size() == 1
                && rivals.get(0).from() == candidate.from()
                && rivals.get(0).to() == candidate.to();
    }

    /** The model names the type unless the rules are sure; it also lends its reason to what the rules took without one. */
    private static NameCandidate typed(NameCandidate candidate, List<NameCandidate> rivals) {
        boolean sure = switch (candidate.evidence()) {
            case KNOWN, PLACE, TITLE -> candidate.type() != EntityType.OTHER;
            default -> false;
        };
        if (sure || !isAgreed(candidate, rivals)) {
            return candidate;
        }
        boolean confirmed = rivals.get(0).type() == candidate.type() && candidate.evidence() != NameEvidence.NONE;
        return confirmed ? candidate : candidate.with(rivals.get(0).type(), NameEvidence.MODEL);
    }
}
