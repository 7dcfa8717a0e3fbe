package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EntityType;

/** Corrects entities: first those are joined that are the same, then cells get their values. */
final class EntityCorrector {

    static final Map<String, Cell<EntityDraft>> CELLS = Map.of(
            "name", new Cell<>(draft -> draft.name, (draft, value) -> draft.name = value),
            "entity_type",
                    new Cell<>(
                            draft -> draft.type.toString(),
                            (draft, value) -> draft.type = Codes.of(EntityType.class, value)),
            "iso3c",
                    new Cell<>(
                            draft -> Cell.text(draft.country), (draft, value) -> draft.country = Cell.country(value)));

    private final TreeMap<EntityId, EntityDraft> drafts = new TreeMap<>();
    private final Map<EntityId, EntityId> joined = new HashMap<>();
    private final List<CorrectionVerdict> verdicts = new ArrayList<>();

    EntityCorrector(List<Entity> entities) {
        entities.forEach(entity -> drafts.put(entity.id(), new EntityDraft(entity)));
    }

    CorrectedEntities correct(List<Correction> corrections, Map<ArticleId, List<EntityId>> idsByArticle) {
        for (var correction : corrections) {
            if (correction.what().equals(Correction.SAME_AS)) {
                verdicts.add(join(correction));
            }
        }
        for (var correction : corrections) {
            if (!correction.what().equals(Correction.SAME_AS)) {
                verdicts.add(correctCell(correction));
            }
        }
        var ids = joined.isEmpty() ? idsByArticle : renamed(idsByArticle);
        var articles = joined.isEmpty() ? Map.<EntityId, Integer>of() : articlesOfJoined(ids);
        var entities = new ArrayList<Entity>(drafts.size());
        drafts.forEach((id, draft) -> entities.add(draft.corrected(articles.getOrDefault(id, draft.articles()))));
        return new CorrectedEntities(entities, ids, verdicts);
    }

    private CorrectionVerdict join(Correction correction) {
        var gone = new EntityId(correction.rowId());
        var kept = new EntityId(correction.newValue());
        if (!drafts.containsKey(gone) || !drafts.containsKey(kept)) {
            return CorrectionVerdict.noLongerFits(correction, missing(drafts.containsKey(gone) ? kept : gone));
        }
        var draft = drafts.remove(gone);
        drafts.computeIfPresent(kept, (id, other) -> {
            other.join(draft);
            return other;
        });
        joined.replaceAll((id, target) -> target.equals(gone) ? kept : target);
        joined.put(gone, kept);
        return CorrectionVerdict.applied(correction, "");
    }

    private CorrectionVerdict correctCell(Correction correction) {
        var id = new EntityId(correction.rowId());
        var draft = drafts.get(id);
        var cell = CELLS.get(correction.what());
        if (draft == null || cell == null) {
            return CorrectionVerdict.noLongerFits(correction, missing(id));
        }
        return cell.correct(draft, correction);
    }

    private String missing(EntityId id) {
        var other = joined.get(id);
        return other == null ? "there is no entity " + id : "the entity " + id + " was joined to " + other;
    }

    private Map<ArticleId, List<EntityId>> renamed(Map<ArticleId, List<EntityId>> idsByArticle) {
        var renamed = new HashMap<ArticleId, List<EntityId>>();
        idsByArticle.forEach((article, ids) -> renamed.put(
                article, ids.stream().map(id -> joined.getOrDefault(id, id)).toList()));
        return renamed;
    }

    private Map<EntityId, Integer> articlesOfJoined(Map<ArticleId, List<EntityId>> idsByArticle) {
        Set<EntityId> targets = new HashSet<>(joined.values());
        var articles = new HashMap<EntityId, Integer>();
        idsByArticle
                .values()
                .forEach(ids -> ids.stream()
                        .filter(targets::contains)
                        .distinct()
                        .forEach(id -> articles.merge(id, 1, Integer::sum)));
        return articles;
    }
}
