package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EntityType;

/**
 * Gives every entity of every article its id across articles. Two are the same if type and name are, whatever case and
 * diacritics. A person named by one word alone is the person of that surname only if {@link Surnames} knows one person
 * it can be; otherwise it stays an entity of its own. {@link Namesakes} keeps those apart who share a common name.
 */
final class EntityResolver {

    private final Map<ArticleId, List<EntityId>> idsByArticle = new HashMap<>();
    private final Map<EntityId, EntityTally> tallies = new TreeMap<>();

    EntityResolver(List<Fingerprint> articles, CommonNames names) {
        var keys = new HashMap<String, String>();
        UnaryOperator<String> nameKeyOf = name -> keys.computeIfAbsent(name, NameKey::of);
        var initials = MiddleInitials.of(articles, nameKeyOf);
        var personKeys = new HashMap<String, String>();
        UnaryOperator<String> keyOf =
                name -> personKeys.computeIfAbsent(name, unseen -> initials.without(nameKeyOf.apply(name)));
        var surnames = Surnames.of(articles, names, keyOf);
        var namesakes = Namesakes.of(articles, names, keyOf);
        for (var article : articles) {
            resolve(article, surnames, namesakes, keys, keyOf);
        }
    }

    private void resolve(
            Fingerprint article,
            Surnames surnames,
            Namesakes namesakes,
            Map<String, String> keys,
            UnaryOperator<String> keyOf) {
        var ids = new ArrayList<EntityId>(article.entities().size());
        for (var entity : article.entities()) {
            var key = keys.computeIfAbsent(entity.name(), NameKey::of);
            var full = entity.type() == EntityType.PERSON
                    ? surnames.personFor(keyOf.apply(entity.name()), entity, article)
                    : key;
            var id = namesakes.idOf(entity, full, article);
            var tally = tallies.computeIfAbsent(id, unseen -> new EntityTally(unseen, entity.type()));
            tally.count(entity, full.equals(key) || !NameKey.isOneWord(key));
            ids.add(tally.id());
        }
        new LinkedHashSet<>(ids).forEach(id -> tallies.get(id).countArticle(article));
        idsByArticle.put(article.articleId(), List.copyOf(ids));
    }

    Map<ArticleId, List<EntityId>> idsByArticle() {
        return idsByArticle;
    }

    /** Sorted by id. */
    List<Entity> entities() {
        return tallies.values().stream().map(EntityTally::entity).toList();
    }
}
