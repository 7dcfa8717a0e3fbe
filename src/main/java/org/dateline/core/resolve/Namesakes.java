package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EntityType;

/**
 * Keeps those apart who share a common name. A body that every state has belongs to its country. Somebody of a common name
 * is told apart by country, or without one by role; two such are one person if they keep the same company. Where only one
 * is known, whoever has the name is that one.
 */
final class Namesakes {

    /** Somebody of a common name, by country or role, with all who are named in the same articles. */
    private static final class Bearer {

        private final String label;
        private final Set<String> roles = new HashSet<>();
        private final Set<String> company = new HashSet<>();

        private Bearer(String label) {
            this.label = label;
        }
    }

    private final CommonNames names;
    private final UnaryOperator<String> keyOf;
    private final Map<String, TreeMap<String, Bearer>> bearers = new HashMap<>();
    private final Map<String, List<Bearer>> merged = new HashMap<>();

    private Namesakes(CommonNames names, UnaryOperator<String> keyOf) {
        this.names = names;
        this.keyOf = keyOf;
    }

    static Namesakes of(List<Fingerprint> articles, CommonNames names, UnaryOperator<String> keyOf) {
        var namesakes = new Namesakes(names, keyOf);
        articles.forEach(namesakes::read);
        namesakes.bearers.forEach((key, labelled) -> namesakes.merged.put(key, merge(labelled)));
        return namesakes;
    }

    /** The id of an entity of an article; {@code key} is that of its full name. */
    EntityId idOf(EntitySummary entity, String key, Fingerprint article) {
        var type = entity.type().toString();
        if (!names.has(entity.type(), key)) {
            return EntityId.from(type, key);
        }
        var label = entity.type() == EntityType.PERSON
                ? bearerOf(entity, key, article)
                : entity.country().map(Object::toString);
        return label.map(which -> EntityId.from(type, key, which)).orElseGet(() -> EntityId.from(type, key));
    }

    private void read(Fingerprint article) {
        for (var entity : article.entities()) {
            var key = keyOf.apply(entity.name());
            var label = label(entity);
            if (entity.type() == EntityType.PERSON && label.isPresent() && names.has(entity.type(), key)) {
                var bearer = bearers.computeIfAbsent(key, unseen -> new TreeMap<>())
                        .computeIfAbsent(label.get(), Bearer::new);
                bearer.roles.addAll(entity.roles());
                bearer.company.addAll(company(article, key));
            }
        }
    }

    private static Optional<String> label(EntitySummary entity) {
        return entity.country()
                .map(Object::toString)
                .or(() -> entity.roles().stream().sorted().findFirst());
    }

    private Set<String> company(Fingerprint article, String self) {
        var company = new HashSet<String>();
        for (var other : article.entities()) {
            var key = keyOf.apply(other.name());
            if (other.isCompany() && !key.equals(self) && !names.has(other.type(), key)) {
                company.add(key);
            }
        }
        return company;
    }

    /** Countries first, as capitals come before small letters; each joins the first whom it has something in common with. */
    private static List<Bearer> merge(TreeMap<String, Bearer> labelled) {
        var merged = new ArrayList<Bearer>();
        for (var bearer : labelled.values()) {
            var same = merged.stream().filter(other -> isSame(other, bearer)).findFirst();
            same.ifPresent(other -> {
                other.roles.addAll(bearer.roles);
                other.company.addAll(bearer.company);
            });
            if (same.isEmpty()) {
                merged.add(bearer);
            }
        }
        return merged;
    }

    private static boolean isSame(Bearer one, Bearer other) {
        boolean countries = isCountry(one) && isCountry(other);
        return shares(one.company, other.company) || !countries && shares(one.roles, other.roles);
    }

    private static boolean isCountry(Bearer bearer) {
        return Character.isUpperCase(bearer.label.charAt(0));
    }

    private static boolean shares(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private Optional<String> bearerOf(EntitySummary entity, String key, Fingerprint article) {
        var known = merged.getOrDefault(key, List.of());
        if (known.size() == 1) {
            return Optional.of(known.get(0).label);
        }
        var label = label(entity);
        var company = company(article, key);
        var same = known.stream()
                .filter(bearer -> label.filter(bearer.label::equals).isPresent())
                .findFirst();
        return same.or(() -> known.stream()
                        .filter(bearer -> shares(bearer.company, company))
                        .findFirst())
                .or(() -> known.stream()
                        .filter(bearer -> entity.country().isEmpty() && shares(bearer.roles, entity.roles()))
                        .findFirst())
                .map(bearer -> bearer.label);
    }
}
