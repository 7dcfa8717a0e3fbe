package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Plain;

/** The second half of the work: settles which names of one article mean the same person, organisation or place. */
final class Canonicaliser {

    private final Lexicon lexicon;
    private final AnnotatedText text;
    private final String plain;
    private final Places places;
    private final Roles roles;
    private final OwnReader own;
    private final Persons persons;
    private final Bodies bodies;
    private final Map<Candidate, Draft> drafts = new IdentityHashMap<>();
    private final Map<String, Candidate> explained = new HashMap<>();
    private final Map<String, Draft> ownNames = new HashMap<>();

    private Canonicaliser(
            Lexicon lexicon, AnnotatedText text, Places places, OwnReader own, Optional<PublicationDate> published) {
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon.words());
        this.text = text;
        this.plain = Plain.of(text.text());
        this.places = places;
        this.roles = new Roles(lexicon, places, plain);
        this.own = own;
        this.persons = new Persons(lexicon, roles, text, places, published);
    }

    static Entities settle(
            Lexicon lexicon,
            AnnotatedText text,
            List<Candidate> candidates,
            Places places,
            OwnReader own,
            Optional<PublicationDate> published) {
        return new Canonicaliser(lexicon, text, places, own, published).settle(candidates);
    }

    private Entities settle(List<Candidate> candidates) {
        explained.putAll(AcronymDefinitions.explained(candidates));
        candidates.stream()
                .filter(candidate -> candidate.type() == EntityType.PERSON)
                .forEach(persons::recognise);
        candidates.forEach(this::introduceOwn);
        candidates.stream()
                .filter(candidate -> isLong(candidate) && !drafts.containsKey(candidate))
                .forEach(this::introduce);
        var entities = new ArrayList<Draft>();
        var mentions = new ArrayList<Naming>();
        for (var candidate : candidates) {
            var draft = drafts.containsKey(candidate) ? drafts.get(candidate) : draftOf(candidate);
            if (!draft.isSeen()) {
                entities.add(draft);
            }
            draft.see(mentions.size(), entities.size() - 1);
            mentions.add(naming(candidate, draft));
        }
        return new Entities(
                entities.stream().map(Canonicaliser::entity).toList(),
                mentions.stream().map(this::mention).toList());
    }

    /** Full names first, wherever they stand, so that a surname in the first paragraph finds the full name in the second. */
    private static boolean isLong(Candidate candidate) {
        return candidate.length() > 1;
    }

    /** The names of the user before all others, so that whatever is short for one of them finds it. */
    private void introduceOwn(Candidate candidate) {
        own.meaning(candidate).ifPresent(name -> drafts.put(candidate, ownDraft(name, candidate)));
    }

    private Draft ownDraft(OwnName name, Candidate candidate) {
        var draft = ownNames.computeIfAbsent(
                candidate.type() + " " + name.name(),
                unseen -> new Draft(name.name(), Folding.words(name.name()), candidate.type(), name.country(), true));
        var words = Folding.words(words(candidate));
        if (candidate.type() == EntityType.PERSON) {
            draft.also(words);
            persons.add(draft);
        } else {
            bodies.add("name " + Folding.fold(name.name()), draft);
            bodies.add(key(candidate, words(candidate), known(candidate), place(candidate)), draft);
        }
        return draft;
    }

    private void introduce(Candidate candidate) {
        drafts.put(candidate, draftOf(candidate));
    }

    private Draft draftOf(Candidate candidate) {
        var name = words(candidate);
        return candidate.type() == EntityType.PERSON ? persons.draftOf(name) : body(candidate, name);
    }

    private Draft body(Candidate candidate, String name) {
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

    private Optional<CountryMention> place(Candidate candidate) {
        return places.firstPart(candidate.span(), plain);
    }

    private Draft newBody(
            Candidate candidate,
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

    private Optional<KnownName> known(Candidate candidate) {
        var own = explained.get(candidate.tokens().get(0).text());
        return own != null && candidate.length() == 1 ? knownEverywhere(own) : knownEverywhere(candidate);
    }

    private Optional<KnownName> knownEverywhere(Candidate candidate) {
        return lexicon.known()
                .at(plain, candidate.sentence(), candidate.from())
                .filter(match -> match.to() == candidate.to())
                .map(KnownNames.Match::name)
                .filter(name -> !isOfAnother(candidate, name));
    }

    /** "Peru's Congress" and "the Senate" where nobody speaks of America are not those that go by one word everywhere. */
    private boolean isOfAnother(Candidate candidate, KnownName name) {
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
            Candidate candidate, String name, Optional<KnownName> known, Optional<CountryMention> place) {
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

    private record Naming(Candidate candidate, Draft draft, Roles.Role role) {}

    private Naming naming(Candidate candidate, Draft draft) {
        var role = persons.roleOf(candidate);
        draft.locate(role.country());
        if (candidate.type() == EntityType.PERSON) {
            draft.write(words(candidate));
        }
        if (candidate.type() == EntityType.ORGANIZATION && known(candidate).isEmpty()) {
            draft.locate(roles.owner(candidate));
        }
        return new Naming(candidate, draft, role);
    }

    private static ArticleEntity entity(Draft draft) {
        return new ArticleEntity(draft.number(), draft.name(), draft.type, draft.country());
    }

    private EntityMention mention(Naming naming) {
        var candidate = naming.candidate();
        return new EntityMention(
                candidate.span(),
                candidate.sentence().sentenceNo(),
                naming.draft().number(),
                form(candidate, naming.draft()),
                naming.role().title(),
                candidate.evidence().ruleId());
    }

    private MentionForm form(Candidate candidate, Draft draft) {
        var known = own.meaning(candidate)
                .map(OwnName::form)
                .or(() -> known(candidate).map(KnownName::form));
        if (known.isPresent()) {
            return known.get();
        }
        var words = Folding.words(words(candidate));
        var full = Folding.words(draft.name());
        if (words.equals(full)) {
            return MentionForm.FULL;
        }
        if (candidate.type() != EntityType.PERSON
                && candidate.length() == 1
                && Initials.isAcronym(candidate.tokens().get(0).text())) {
            return MentionForm.ACRONYM;
        }
        return full.containsAll(words) ? MentionForm.SHORT : MentionForm.ALIAS;
    }

    private String words(Candidate candidate) {
        return candidate.span().in(text.text());
    }
}
