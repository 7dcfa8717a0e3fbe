package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;

/** Persons of public life, found by their whole name or their surname; a name is theirs only if the article supports it. */
final class KnownPersons {

    private final Map<String, KnownPerson> byName = new HashMap<>();
    private final Map<String, List<KnownPerson>> bySurname = new HashMap<>();

    static KnownPersons load(RuleFiles files) {
        var known = new KnownPersons();
        for (var row : Tsv.read(files, "rules/entity/known-persons.tsv").rows()) {
            var person = new KnownPerson(
                    row.get("name"), row.find("country").map(CountryCode::of), new HashSet<>(row.list("roles")));
            Stream.concat(Stream.of(person.name()), row.list("aliases").stream())
                    .map(Folding::words)
                    .forEach(words -> known.add(words, person));
        }
        return known;
    }

    private void add(List<String> words, KnownPerson person) {
        byName.put(String.join(" ", words), person);
        var namesakes = bySurname.computeIfAbsent(People.surname(words), surname -> new ArrayList<>());
        if (!namesakes.contains(person)) {
            namesakes.add(person);
        }
    }

    /**
     * Who is meant by {@code words}, if the article names the person's country or the role is one of theirs; a surname alone
     * asks for both, and that no other known person fits.
     */
    Optional<KnownPerson> find(List<String> words, Roles.Role role, Places places) {
        if (words.size() == 1) {
            var fitting = bySurname.getOrDefault(words.get(0), List.of()).stream()
                    .filter(person -> isInRole(person, role) && isNear(person, places) && agrees(person, role))
                    .toList();
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        return Optional.ofNullable(byName.get(String.join(" ", words)))
                .filter(person -> (isInRole(person, role) || isNear(person, places)) && agrees(person, role));
    }

    private static boolean isInRole(KnownPerson person, Roles.Role role) {
        return role.title().filter(person::hasBeen).isPresent();
    }

    private static boolean isNear(KnownPerson person, Places places) {
        return person.country().filter(places::name).isPresent();
    }

    private static boolean agrees(KnownPerson person, Roles.Role role) {
        return role.country().isEmpty()
                || person.country().isEmpty()
                || role.country().equals(person.country());
    }
}
