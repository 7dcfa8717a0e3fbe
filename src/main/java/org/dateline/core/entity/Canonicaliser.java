package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Plain;

/** The second half of the work: settles which names of one article mean the same person, organisation or place. */
final class Canonicaliser {

    private final AnnotatedText text;
    private final List<NameCandidate> candidates;
    private final Roles roles;
    private final OwnReader own;
    private final Persons persons;
    private final Holders holders = new Holders();
    private final Things things;
    private final Map<NameCandidate, Draft> drafts = new IdentityHashMap<>();
    private final Map<String, Draft> ownNames = new HashMap<>();

    Canonicaliser(
            Lexicon lexicon,
            AnnotatedText text,
            List<NameCandidate> candidates,
            Places places,
            OwnReader own,
            Optional<PublicationDate> published) {
        this.text = text;
        this.candidates = candidates;
        var plain = Plain.of(text.text());
        this.roles = new Roles(lexicon, places, plain);
        this.own = own;
        this.persons = new Persons(lexicon, roles, text, places, published);
        this.things = new Things(lexicon, roles, places, plain, AcronymDefinitions.explained(candidates));
    }

    Entities settle() {
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
            var known = meant(candidate);
            if (known.isEmpty()) {
                continue;
            }
            var draft = known.get();
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

    /** Whom or what a name means; nobody, if it is a title that more than one may hold. */
    private Optional<Draft> meant(NameCandidate candidate) {
        if (isBareTitle(candidate)) {
            var role = persons.roleOf(candidate);
            return role.title().flatMap(title -> holders.of(title, role.country()));
        }
        return Optional.of(drafts.containsKey(candidate) ? drafts.get(candidate) : draftOf(candidate));
    }

    private static boolean isBareTitle(NameCandidate candidate) {
        return candidate.evidence() == NameEvidence.BARE_TITLE;
    }

    /** Full names first, wherever they stand, so that a surname in the first paragraph finds the full name in the second. */
    private static boolean isLong(NameCandidate candidate) {
        return candidate.length() > 1 && !isBareTitle(candidate);
    }

    /** The names of the user before all others, so that whatever is short for one of them finds it. */
    private void introduceOwn(NameCandidate candidate) {
        own.meaning(candidate).ifPresent(name -> drafts.put(candidate, ownDraft(name, candidate)));
    }

    private Draft ownDraft(OwnName name, NameCandidate candidate) {
        var draft = ownNames.computeIfAbsent(
                candidate.type() + " " + name.name(),
                unseen -> new Draft(name.name(), Folding.words(name.name()), candidate.type(), name.country(), true));
        var words = Folding.words(words(candidate));
        if (candidate.type() == EntityType.PERSON) {
            draft.also(words);
            persons.add(draft);
        } else {
            things.add(candidate, name.name(), words(candidate), draft);
        }
        return draft;
    }

    private void introduce(NameCandidate candidate) {
        drafts.put(candidate, draftOf(candidate));
    }

    private Draft draftOf(NameCandidate candidate) {
        var name = words(candidate);
        return candidate.type() == EntityType.PERSON ? persons.draftOf(name) : things.draftOf(candidate, name);
    }

    private record Naming(NameCandidate candidate, Draft draft, Roles.Role role) {}

    private Naming naming(NameCandidate candidate, Draft draft) {
        var role = persons.roleOf(candidate);
        draft.locate(role.country());
        if (candidate.type() == EntityType.PERSON && !isBareTitle(candidate)) {
            draft.write(words(candidate));
            role.title().ifPresent(title -> holders.name(draft, title));
        }
        if (candidate.type() == EntityType.ORGANIZATION
                && things.known(candidate).isEmpty()) {
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

    private MentionForm form(NameCandidate candidate, Draft draft) {
        if (isBareTitle(candidate)) {
            return MentionForm.TITLE;
        }
        var known = own.meaning(candidate)
                .map(OwnName::form)
                .or(() -> things.known(candidate).map(KnownName::form));
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

    private String words(NameCandidate candidate) {
        return candidate.span().in(text.text());
    }
}
