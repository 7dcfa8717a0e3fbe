package org.dateline.core.entity;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.text.AnnotatedText;

/** Settles who the persons of one article are: who is named again, and who is somebody everyone knows. */
final class Persons {

    private final KnownPersons knownPersons;
    private final Roles roles;
    private final AnnotatedText text;
    private final Places places;
    private final Optional<PublicationDate> published;
    private final People people;
    private final Map<NameCandidate, Roles.Role> rolesOf = new IdentityHashMap<>();
    private final Map<List<String>, KnownPerson> known = new HashMap<>();
    private final Map<KnownPerson, Draft> drafts = new HashMap<>();

    Persons(Lexicon lexicon, Roles roles, AnnotatedText text, Places places, Optional<PublicationDate> published) {
        this.knownPersons = lexicon.persons();
        this.people = new People(lexicon.nicknames());
        this.roles = roles;
        this.text = text;
        this.places = places;
        this.published = published;
    }

    void add(Draft person) {
        people.add(person);
    }

    /** The role beside a name, if {@link #recognise} has seen it. */
    Roles.Role roleOf(NameCandidate candidate) {
        return rolesOf.getOrDefault(candidate, Roles.Role.NONE);
    }

    /** Reads the role beside a name, and whether it is somebody of public life: any naming in the article may say so. */
    void recognise(NameCandidate candidate) {
        if (candidate.evidence() == NameEvidence.BARE_TITLE) {
            rolesOf.put(candidate, roles.alone(candidate));
            return;
        }
        var role = roles.of(candidate);
        rolesOf.put(candidate, role);
        var words = Folding.words(candidate.span().in(text.text()));
        var beside = new KnownPersons.Beside(role, places, published);
        knownPersons.find(words, beside).ifPresent(person -> known.putIfAbsent(words, person));
    }

    Draft draftOf(String name) {
        var words = Folding.words(name);
        var meant = Optional.ofNullable(known.get(words));
        var named = meant.map(drafts::get);
        var draft = named.isPresent() && words.size() > 1
                ? named
                : people.find(words).or(() -> named);
        draft.ifPresent(found -> found.rename(name, words));
        var person = draft.orElseGet(() -> new Draft(name, words, EntityType.PERSON, Optional.empty(), false));
        meant.filter(somebody -> words.size() > 1 || draft.isEmpty()).ifPresent(somebody -> {
            person.identify(somebody);
            person.also(words);
            drafts.putIfAbsent(somebody, person);
        });
        people.add(person);
        return person;
    }
}
