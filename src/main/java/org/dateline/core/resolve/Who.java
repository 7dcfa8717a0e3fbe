package org.dateline.core.resolve;

import java.util.HashSet;
import java.util.Set;

/**
 * All who may stand on one side of a happening: persons and bodies by id, the words of the persons' names, the countries they are of, words where nobody is
 * known, and how many they are. {@code state} if all of them act for their countries.
 */
record Who(
        Set<String> entities,
        Set<String> persons,
        Set<String> countries,
        Set<String> words,
        boolean state,
        int number) {

    static final Who NOBODY = new Who(Set.of(), Set.of(), Set.of(), Set.of(), true, 0);

    Who {
        entities = Set.copyOf(entities);
        persons = Set.copyOf(persons);
        countries = Set.copyOf(countries);
        words = Set.copyOf(words);
    }

    boolean isEmpty() {
        return entities.isEmpty() && countries.isEmpty() && words.isEmpty();
    }

    Who with(Who other) {
        if (other.number == 0 || equals(other)) {
            return this;
        }
        return number == 0
                ? other
                : new Who(
                        joined(entities, other.entities),
                        joined(persons, other.persons),
                        joined(countries, other.countries),
                        joined(words, other.words),
                        state && other.state,
                        Math.max(number, other.number));
    }

    boolean sharesEntity(Who other) {
        return share(entities, other.entities);
    }

    /** Whether both are known persons, and none has a name of the others. */
    boolean areOtherPersonsThan(Who other) {
        return !persons.isEmpty() && !other.persons.isEmpty() && !share(persons, other.persons);
    }

    boolean sharesCountry(Who other) {
        return share(countries, other.countries);
    }

    boolean sharesCloser(Who other) {
        return sharesEntity(other) || sharesWords(other);
    }

    boolean sharesWords(Who other) {
        return share(words, other.words);
    }

    boolean shares(Who other) {
        return sharesEntity(other) || sharesCountry(other) || sharesWords(other);
    }

    static <T> boolean share(Set<T> one, Set<T> other) {
        var fewer = one.size() <= other.size() ? one : other;
        var more = fewer == one ? other : one;
        return fewer.stream().anyMatch(more::contains);
    }

    static <T> Set<T> joined(Set<T> one, Set<T> other) {
        if (one.containsAll(other)) {
            return one;
        }
        var both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }
}
