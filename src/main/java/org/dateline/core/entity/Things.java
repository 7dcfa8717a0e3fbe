package org.dateline.core.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;

/** Settles what the organisations, places and other things of one article are: which are named again, and which everyone knows. */
final class Things {

    private final Lexicon lexicon;
    private final Roles roles;
    private final Places places;
    private final String plain;
    private final Map<String, NameCandidate> explained;
    private final NamedBodies bodies;

    /** {@code explained} says for which name an acronym of the article stands. */
    Things(Lexicon lexicon, Roles roles, Places places, String plain, Map<String, NameCandidate> explained) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.places = places;
        this.plain = plain;
        this.explained = Map.copyOf(explained);
        this.bodies = new NamedBodies(lexicon.words());
    }

    /** Makes a thing of the user's findable by its own name and by the one the article writes. */
    void add(NameCandidate candidate, String ownName, String name, Draft draft) {
        bodies.add("name " + Folding.fold(ownName), draft);
        bodies.add(key(candidate, name, known(candidate), place(candidate)), draft);
    }

    /** What a name written as {@code name} means. */
    Draft draftOf(NameCandidate candidate, String name) {
        var known = known(candidate);
        var place = place(candidate);
        var key = key(candidate, name, known, place);
        var found = bodies.find(key);
        if (found.isPresent()) {
            found.get().rename(name, Folding.words(name));
            return found.get();
        }
        var words = Folding.words(name);
        var longer = known.isPresent() ? Optional.<Draft>empty() : bodies.findShortened(candidate, words);
        var draft = longer.orElseGet(() -> newBody(candidate, name, words, known, place));
        bodies.add(key, draft);
        known.ifPresent(everywhere -> bodies.alias("name " + Folding.fold(everywhere.name()), draft));
        place.flatMap(CountryMention::placeName).ifPresent(usual -> bodies.alias("name " + Folding.fold(usual), draft));
        return draft;
    }

    private Optional<CountryMention> place(NameCandidate candidate) {
        return places.firstPart(candidate.span(), plain);
    }

    private Draft newBody(
            NameCandidate candidate,
            String name,
            List<String> words,
            Optional<KnownName> known,
            Optional<CountryMention> place) {
        var country = place.map(CountryMention::country)
                .or(() -> known.flatMap(KnownName::country))
                .or(() -> candidate.type() == EntityType.OTHER ? Optional.empty() : places.countryIn(candidate.span()));
        var usual = known.map(KnownName::name).or(() -> place.flatMap(this::usualName));
        return new Draft(usual.orElse(name), words, candidate.type(), country, usual.isPresent());
    }

    /** A country or capital has one name in all articles, however this one writes it: Kiev is Kyiv, BAMAKO is Bamako. */
    private Optional<String> usualName(CountryMention place) {
        return switch (place.kind()) {
            case NAME -> Optional.of(lexicon.countries().nameOf(place.country()));
            case CAPITAL -> place.placeName();
            default -> Optional.empty();
        };
    }

    /** The name that everyone knows, if it is one; an acronym that the article explains means what it says there. */
    Optional<KnownName> known(NameCandidate candidate) {
        var own = explained.get(candidate.tokens().get(0).text());
        return own != null && candidate.length() == 1 ? knownEverywhere(own) : knownEverywhere(candidate);
    }

    private Optional<KnownName> knownEverywhere(NameCandidate candidate) {
        return lexicon.known()
                .at(plain, candidate.sentence(), candidate.from())
                .filter(match -> match.to() == candidate.to())
                .map(KnownNames.Match::name)
                .filter(name -> !isOfAnother(candidate, name));
    }

    /** "Peru's Congress" and "the Senate" where nobody speaks of America are not those that go by one word everywhere. */
    private boolean isOfAnother(NameCandidate candidate, KnownName name) {
        if (candidate.length() > 1
                || name.country().isEmpty()
                || !lexicon.words().isBody(candidate.tokens().get(0).lower())) {
            return false;
        }
        var owner = roles.owner(candidate);
        return owner.isPresent()
                ? !owner.equals(name.country())
                : !places.name(name.country().get());
    }

    private static String key(
            NameCandidate candidate, String name, Optional<KnownName> known, Optional<CountryMention> place) {
        if (known.isPresent()) {
            return "known " + known.get().name();
        }
        if (place.isPresent() && candidate.type() == EntityType.LOCATION) {
            var mention = place.get();
            return mention.kind() == MentionKind.NAME
                    ? "country " + mention.country()
                    : "place " + mention.country() + " "
                            + Folding.fold(mention.placeName().orElse(name));
        }
        return "name " + Folding.fold(name).replaceFirst("^the ", "");
    }
}
