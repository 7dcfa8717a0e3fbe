package org.dateline.core.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;

/**
 * Knows for each surname the one person who bears it in the whole set, if there is only one. A lone surname is that
 * person only where the article gives the same country to it, or names somebody or something else that is also named
 * beside the full name.
 */
final class Surnames {

    private static final String SEVERAL = "";

    private final UnaryOperator<String> keyOf;
    private final Map<String, String> bearers = new HashMap<>();
    private final Set<String> loneSurnames = new HashSet<>();
    private final Map<String, Set<String>> companions = new HashMap<>();
    private final Map<String, Set<CountryCode>> countries = new HashMap<>();

    private Surnames(UnaryOperator<String> keyOf) {
        this.keyOf = keyOf;
    }

    static Surnames of(List<Fingerprint> articles, UnaryOperator<String> keyOf) {
        var surnames = new Surnames(keyOf);
        articles.forEach(surnames::readNames);
        articles.forEach(surnames::readCompanions);
        return surnames;
    }

    /** The key of the person that {@code key} stands for in the article: another one's, or its own. */
    String personFor(String key, EntitySummary entity, Fingerprint article) {
        var bearer = NameKey.isOneWord(key) ? bearers.getOrDefault(key, SEVERAL) : SEVERAL;
        if (bearer.equals(SEVERAL)) {
            return key;
        }
        boolean sameCountry = entity.country()
                .filter(countries.getOrDefault(bearer, Set.of())::contains)
                .isPresent();
        return sameCountry || sharesCompanion(bearer, key, article) ? bearer : key;
    }

    private void readNames(Fingerprint article) {
        for (var entity : article.entities()) {
            if (entity.type() == EntityType.PERSON) {
                var key = keyOf.apply(entity.name());
                if (NameKey.isOneWord(key)) {
                    loneSurnames.add(key);
                } else {
                    bearers.merge(NameKey.lastWord(key), key, (one, other) -> one.equals(other) ? one : SEVERAL);
                }
            }
        }
    }

    private void readCompanions(Fingerprint article) {
        for (var entity : article.entities()) {
            if (entity.type() == EntityType.PERSON) {
                var key = keyOf.apply(entity.name());
                var surname = NameKey.lastWord(key);
                if (loneSurnames.contains(surname) && key.equals(bearers.get(surname))) {
                    entity.country()
                            .ifPresent(country -> countries
                                    .computeIfAbsent(key, unseen -> new HashSet<>())
                                    .add(country));
                    addCompanions(key, article);
                }
            }
        }
    }

    private void addCompanions(String key, Fingerprint article) {
        var known = companions.computeIfAbsent(key, unseen -> new HashSet<>());
        for (var entity : article.entities()) {
            known.add(keyOf.apply(entity.name()));
        }
    }

    private boolean sharesCompanion(String bearer, String surname, Fingerprint article) {
        var known = companions.getOrDefault(bearer, Collections.emptySet());
        for (var entity : article.entities()) {
            var key = keyOf.apply(entity.name());
            if (!key.equals(surname) && known.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
