package org.dateline.core.extract;

import org.dateline.core.entity.EntityFinder;
import org.dateline.core.event.EventFinder;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.text.TextModels;
import org.dateline.core.time.TimeFinder;

/** The models and the four finders, loaded once and shared by all threads. */
public record Engines(
        TextModels models, TimeFinder times, PlaceFinder places, EntityFinder entities, EventFinder events) {

    public static Engines load(RuleFiles files) {
        return new Engines(
                TextModels.load(files),
                TimeFinder.load(files),
                PlaceFinder.load(files),
                EntityFinder.load(files),
                EventFinder.load(files));
    }
}
