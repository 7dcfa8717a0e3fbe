package org.dateline.core.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.core.model.EntityType;

/**
 * Leaves out a middle initial, "Ramona T. Quispe", where all articles know one such initial and the name without it: who is told
 * with two different ones, as the Presidents Bush are, stays two.
 */
final class MiddleInitials {

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<Character>> initials = new HashMap<>();

    static MiddleInitials of(List<Fingerprint> articles, UnaryOperator<String> keyOf) {
        var known = new MiddleInitials();
        for (var article : articles) {
            article.entities().stream()
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .map(entity -> keyOf.apply(entity.name()))
                    .forEach(known::read);
        }
        return known;
    }

    private void read(String key) {
        names.add(key);
        var words = key.split(" ");
        if (words.length > 2) {
            initials.computeIfAbsent(words[0] + ' ' + words[words.length - 1], unseen -> new HashSet<>())
                    .add(words[1].charAt(0));
        }
    }

    /** The key of the same person without a middle initial, or {@code key} itself. */
    String without(String key) {
        var words = key.split(" ");
        if (words.length != 3 || words[1].length() != 1) {
            return key;
        }
        var shorter = words[0] + ' ' + words[2];
        boolean one = initials.getOrDefault(shorter, Set.of()).size() == 1;
        return one && names.contains(shorter) ? shorter : key;
    }
}
