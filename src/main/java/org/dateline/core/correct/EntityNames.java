package org.dateline.core.correct;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.Speaker;

/** The names that an article gives to its entities: who is corrected to one of them is that entity. */
record EntityNames(List<ArticleEntity> entities) {

    EntityNames {
        entities = List.copyOf(entities);
    }

    /** Whoever it is; an entity only if the article has one alone of that name. */
    Optional<Speaker> speaker(String value) {
        var named = entities.stream()
                .filter(entity -> entity.name().equals(value))
                .map(ArticleEntity::entityNo)
                .toList();
        return Cell.given(value)
                .map(name -> new Speaker(name, named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty()));
    }

    static String text(Optional<Speaker> speaker) {
        return speaker.map(Speaker::text).orElse("");
    }
}
