package org.dateline.core.model;

import java.util.List;

/** The entities of one article and every naming of them; {@code entities.get(n)} has the number {@code n}. */
public record Entities(List<ArticleEntity> entities, List<EntityMention> mentions) {

    public Entities {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
