package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.PublicationDate;

/** Persons of public life, found by their whole name or their surname; a name is theirs only if the article supports it. */
final class KnownPersons {

    /** What the article says beside a name, and when. */
    record Beside(Roles.Role role, Places places, Optional<PublicationDate> published) {}

    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Map<String, List<KnownPerson>> bySurname = new HashMap<>();
    private final Set<String> commonSurnames = new HashSet<>();

    /** The persons of the user first; somebody of their name in the built-in list is theirs. */
    static KnownPersons load(RuleFiles files) {
        var known = new KnownPersons();
        var own = new HashSet<String>();
        for (var row : Tsv.read(files, OwnNames.FILE).rows()) {
            if (row.get("type").equals("person")) {
                own.add(Folding.fold(row.get("name")));
                known.add(row, Validity.of(row));
            }
        }
        for (var row : Tsv.read(files, "rules/entity/known-persons.tsv").rows()) {
            if (isNew(row, own)) {
                known.add(row, Validity.ALWAYS);
            }
        }
        for (var row : Tsv.read(files, "rules/entity/common-surnames.tsv").rows()) {
            row.list("names").forEach(name -> known.commonSurnames.add(Folding.fold(name)));
        }
        return known;
    }

    private static boolean isNew(Tsv.Row row, Set<String> own) {
        return Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                .map(Folding::fold)
                .noneMatch(own::contains);
    }

    private void add(Tsv.Row row, Validity validity) {
        var person = new KnownPerson(
                row.get("name"),
                row.find("country").map(CountryCode::of),
                row.list("roles").stream()
                        .map(role -> HeldOffice.parse(role, validity))
                        .toList());
        Stream.concat(Stream.of(person.name()), row.list("aliases").stream())
                .map(Folding::words)
                .forEach(words -> add(words, person));
    }

    private void add(List<String> words, KnownPerson person) {
        addOnce(byName.computeIfAbsent(String.join(" ", words), name -> new ArrayList<>()), person);
        addOnce(bySurname.computeIfAbsent(People.surname(words), surname -> new ArrayList<>()), person);
    }

    private static void addOnce(List<KnownPerson> persons, KnownPerson person) {
        if (!persons.contains(person)) {
            persons.add(person);
        }
    }

    /**
     * Who is meant by {@code words}, if the article names the person's country or the role is one of theirs; a surname alone
     * asks for both. Of several the one who had the role when the article was published; else the only one who was in office then.
     */
    Optional<KnownPerson> find(List<String> words, Beside beside) {
        boolean surname = words.size() == 1;
        var named = surname ? bySurname.get(words.get(0)) : byName.get(String.join(" ", words));
        var fitting = Optional.ofNullable(named).orElse(List.of()).stream()
                .filter(person -> surname
                        ? isInRole(person, beside) && isNear(person, beside)
                        : isInRole(person, beside) || isNear(person, beside))
                .filter(person -> agrees(person, beside.role()))
                .toList();
        return only(fitting)
                .or(() -> only(fitting.stream()
                        .filter(person -> beside.published().isPresent() && isNow(person, beside))
                        .toList()))
                .or(() -> inOffice(Optional.ofNullable(named).orElse(List.of()), words, beside));
    }

    /** "Putin" in an article of 2022 that names Russia, "Sergei Lavrov" in any of his years: nobody else of that name is in the news without a word on who they are. */
    private Optional<KnownPerson> inOffice(List<KnownPerson> named, List<String> words, Beside beside) {
        boolean surname = words.size() == 1;
        if (beside.published().isEmpty() || commonSurnames.contains(People.surname(words))) {
            return Optional.empty();
        }
        return only(named.stream()
                .filter(person -> surname
                        ? person.rules(beside.published().get()) && isNear(person, beside)
                        : person.isOfTheTime(beside.published().get()))
                .filter(person -> agrees(person, beside.role()))
                .filter(person -> beside.role().title().isEmpty() || isInRole(person, beside))
                .toList());
    }

    private static Optional<KnownPerson> only(List<KnownPerson> persons) {
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private static boolean isInRole(KnownPerson person, Beside beside) {
        return beside.role()
                .title()
                .filter(title -> person.hasBeen(title, beside.published()))
                .isPresent();
    }

    private static boolean isNow(KnownPerson person, Beside beside) {
        return beside.role()
                .title()
                .filter(title -> person.isNow(title, beside.published()))
                .isPresent();
    }

    private static boolean isNear(KnownPerson person, Beside beside) {
        return person.country().filter(beside.places()::name).isPresent();
    }

    private static boolean agrees(KnownPerson person, Roles.Role role) {
        return role.country().isEmpty()
                || person.country().isEmpty()
                || role.country().equals(person.country());
    }
}
