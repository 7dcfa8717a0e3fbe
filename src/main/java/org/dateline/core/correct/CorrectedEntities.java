package org.dateline.core.correct;

import java.util.List;
import java.util.Map;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;

/** Entities, sorted by id, and for each article the ids of its entities, after corrections. */
public record CorrectedEntities(
        List<Entity> entities, Map<ArticleId, List<EntityId>> idsByArticle, List<CorrectionVerdict> verdicts) {

    public CorrectedEntities {
        entities = List.copyOf(entities);
        verdicts = List.copyOf(verdicts);
    }
}
