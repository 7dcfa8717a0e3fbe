package org.dateline.core.extract;

import java.util.concurrent.CompletableFuture;
import org.dateline.core.entity.EntityFinder;
import org.dateline.core.event.EventFinder;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.text.TextModels;
import org.dateline.core.time.TimeFinder;

/** The models and the four finders, loaded once and shared by all threads. */
public record Engines(
        TextModels models, TimeFinder times, PlaceFinder places, EntityFinder entities, EventFinder events) {

    /** Loads them all; the models, which take longest, beside the finders. */
    public static Engines load(RuleFiles files) {
        var models = CompletableFuture.supplyAsync(() -> TextModels.load(files));
        var times = TimeFinder.load(files);
        var places = PlaceFinder.load(files);
        var entities = EntityFinder.load(files);
        var events = EventFinder.load(files);
        return new Engines(models.join(), times, places, entities, events);
    }
}
