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
 * person only where the article gives the same country to it, gives it the same role and tells of that country, or names
 * a person or an organisation that is also named beside the full name.
 */
final class Surnames {

    private static final String SEVERAL = "";

    private final CommonNames names;
    private final UnaryOperator<String> keyOf;
    private final Map<String, String> bearers = new HashMap<>();
    private final Set<String> loneSurnames = new HashSet<>();
    private final Map<String, Set<String>> companions = new HashMap<>();
    private final Map<String, Set<CountryCode>> countries = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();

    private Surnames(CommonNames names, UnaryOperator<String> keyOf) {
        this.names = names;
        this.keyOf = keyOf;
    }

    static Surnames of(List<Fingerprint> articles, CommonNames names, UnaryOperator<String> keyOf) {
        var surnames = new Surnames(names, keyOf);
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
        var ofBearer = countries.getOrDefault(bearer, Set.of());
        boolean sameCountry = entity.country().filter(ofBearer::contains).isPresent();
        return sameCountry || isInSameRole(bearer, entity, article) || sharesCompanion(bearer, key, article)
                ? bearer
                : key;
    }

    /** "President Kostova" in an article about Bulgaria is the Mirela Kostova whom others call president of Bulgaria. */
    private boolean isInSameRole(String bearer, EntitySummary entity, Fingerprint article) {
        var ofBearer = countries.getOrDefault(bearer, Set.of());
        return entity.roles().stream().anyMatch(roles.getOrDefault(bearer, Set.of())::contains)
                && article.entities().stream()
                        .anyMatch(other ->
                                other.country().filter(ofBearer::contains).isPresent());
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
                    roles.computeIfAbsent(key, unseen -> new HashSet<>()).addAll(entity.roles());
                    addCompanions(key, article);
                }
            }
        }
    }

    private void addCompanions(String key, Fingerprint article) {
        var known = companions.computeIfAbsent(key, unseen -> new HashSet<>());
        for (var entity : article.entities()) {
            var companion = keyOf.apply(entity.name());
            if (isCompany(entity, companion)) {
                known.add(companion);
            }
        }
    }

    /** Every state has a ministry of defence: it says nothing about who is meant. */
    private boolean isCompany(EntitySummary entity, String key) {
        return entity.isCompany() && !names.has(entity.type(), key);
    }

    private boolean sharesCompanion(String bearer, String surname, Fingerprint article) {
        var known = companions.getOrDefault(bearer, Collections.emptySet());
        for (var entity : article.entities()) {
            var key = keyOf.apply(entity.name());
            if (isCompany(entity, key) && !key.equals(surname) && known.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
