package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.Event;
import org.dateline.core.model.Extraction;

/**
 * All corrections of a run, checked line by line before ({@link CorrectionCheck}). Every line gets one verdict, from the
 * article, the entities or the events that it is about.
 */
public final class Corrections {

    /** The end of a range is set after its beginning, whatever the order of the lines. */
    private static final Comparator<Correction> ORDER = Comparator.comparing(
                    (Correction correction) -> correction.what().equals("date_end"))
            .thenComparing(correction -> correction.what().equals("date_precision"))
            .thenComparingInt(Correction::line);

    private static final Corrections NONE = new Corrections(List.of(), Modes.NONE, CountryCode::value);

    private final Modes modes;
    private final EventCells eventCells;
    private final List<Correction> all;
    private final Map<ArticleId, List<Correction>> ofArticles = new HashMap<>();

    private Corrections(List<Correction> all, Modes modes, Function<CountryCode, String> countryNames) {
        this.modes = modes;
        this.eventCells = new EventCells(modes, countryNames);
        this.all = all.stream().sorted(ORDER).toList();
        for (var correction : this.all) {
            if (!isOfWorld(correction)) {
                ofArticles
                        .computeIfAbsent(RowPlace.ofRow(correction.rowId()).article(), unseen -> new ArrayList<>())
                        .add(correction);
            }
        }
    }

    public static Corrections of(
            List<Correction> corrections, PloverCodebook codebook, Function<CountryCode, String> countryNames) {
        return new Corrections(corrections, Modes.of(codebook), countryNames);
    }

    /** Corrects nothing. */
    public static Corrections none() {
        return NONE;
    }

    private static boolean isOfWorld(Correction correction) {
        return correction.table().equals("entities") || correction.table().equals("events");
    }

    /** What an article says by itself, corrected. */
    public CorrectedArticle article(Extraction extraction) {
        var corrections = ofArticles.getOrDefault(extraction.article().id(), List.of());
        return corrections.isEmpty()
                ? new CorrectedArticle(extraction, List.of())
                : new ArticleCorrector(extraction, modes).correct(corrections);
    }

    public CorrectedEntities entities(List<Entity> entities, Map<ArticleId, List<EntityId>> idsByArticle) {
        var corrections = of("entities");
        return corrections.isEmpty()
                ? new CorrectedEntities(entities, idsByArticle, List.of())
                : new EntityCorrector(entities).correct(corrections, idsByArticle);
    }

    /** The lines about events, those about whole events and those about cells. */
    public List<Correction> ofEvents() {
        return of("events");
    }

    /** An event with its cells corrected; what became of the lines is added to {@code verdicts}. */
    public Event event(Event event, List<Correction> ofItsCells, List<CorrectionVerdict> verdicts) {
        var draft = new EventDraft(event);
        for (var correction : ofItsCells) {
            verdicts.add(eventCells.of(correction.what()).correct(draft, correction));
        }
        return draft.corrected();
    }

    /** The lines that nothing was found for: their articles are not there. */
    public List<CorrectionVerdict> unmet(List<CorrectionVerdict> verdicts) {
        Set<Integer> met = new HashSet<>();
        verdicts.forEach(verdict -> met.add(verdict.correction().line()));
        return all.stream()
                .filter(correction -> !met.contains(correction.line()))
                .map(correction ->
                        CorrectionVerdict.noLongerFits(correction, "the article of the row is not in the input"))
                .toList();
    }

    private List<Correction> of(String table) {
        return all.stream()
                .filter(correction -> correction.table().equals(table))
                .toList();
    }
}
