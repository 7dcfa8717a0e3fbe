package org.dateline.core.model;

import java.util.List;
import java.util.Map;

/**
 * What many articles say together. {@code entityIds} gives for each article the ids of its entities, by their number;
 * the lists are sorted by id.
 */
public record Resolution(
        List<Entity> entities, Map<ArticleId, List<EntityId>> entityIds, List<Story> stories, List<Event> events) {

    public Resolution {
        entities = List.copyOf(entities);
        entityIds = Map.copyOf(entityIds);
        stories = List.copyOf(stories);
        events = List.copyOf(events);
    }

    /** The id of entity {@code entityNo} of an article. */
    public EntityId entityId(ArticleId article, int entityNo) {
        var ids = entityIds.get(article);
        if (ids == null) {
            throw new IllegalArgumentException("article was not resolved: " + article);
        }
        return ids.get(entityNo);
    }
}
