package org.dateline.core.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;

/** Which persons an article has named with which titles so far; a title alone means one of them only if it can mean no other. */
final class Holders {

    /** "the President" is neither the vice president nor a former one. */
    private static final Set<String> OTHERS =
            Set.of("vice", "deputy", "former", "ex", "late", "then", "assistant", "under", "prime", "retired");

    private final Map<Draft, Set<String>> titles = new LinkedHashMap<>();

    void name(Draft person, String title) {
        titles.computeIfAbsent(person, unseen -> new LinkedHashSet<>()).add(title);
    }

    /** The only person whom the title can mean, of the country if one is told. */
    Optional<Draft> of(String title, Optional<CountryCode> country) {
        var meant = titles.entrySet().stream()
                .filter(holder -> holder.getValue().stream().anyMatch(held -> isCalled(held, title)))
                .map(Map.Entry::getKey)
                .filter(person -> country.isEmpty() || person.country().equals(country))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isCalled(String held, String said) {
        if (held.equals(said) || held.startsWith(said + " of ")) {
            return true;
        }
        return held.endsWith(" " + said) && Set.of(held.split(" ")).stream().noneMatch(OTHERS::contains);
    }
}
