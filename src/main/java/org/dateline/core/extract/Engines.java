package org.dateline.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.entity.EntityFinder;
import org.dateline.core.event.EventExamples;
import org.dateline.core.event.EventFinder;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.name.NameModel;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.SyntaxModel;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;
import org.dateline.core.time.RuleExamples;
import org.dateline.core.time.TimeFinder;

/** The models and the four finders, loaded once and shared by all threads. */
public record Engines(
        TextModels models,
        SyntaxModel syntax,
        NameModel names,
        TimeFinder times,
        PlaceFinder places,
        EntityFinder entities,
        EventFinder events) {

    public static Engines load(RuleFiles files) {
        return load(files, List.of(), List.of());
    }

    /**
     * Loads them all; the models, which take longest, beside the finders. {@code timeRules} and {@code eventRules} are
     * rule files of the user, added to the built-in ones.
     */
    public static Engines load(RuleFiles files, List<String> timeRules, List<String> eventRules) {
        var models = CompletableFuture.supplyAsync(() -> TextModels.load(files));
        var syntax = CompletableFuture.supplyAsync(() -> SyntaxModel.load(files));
        var names = CompletableFuture.supplyAsync(() -> NameModel.load(files));
        var times = TimeFinder.load(files, timeRules);
        var places = PlaceFinder.load(files);
        var entities = EntityFinder.load(files);
        var events = EventFinder.load(files, eventRules);
        return new Engines(models.join(), syntax.join(), names.join(), times, places, entities, events);
    }

    /** The same with every event that is at least this likely a happening: 0 for all. */
    public Engines withLeast(double confidence) {
        return new Engines(models, syntax, names, times, places, entities, events.withLeast(confidence));
    }

    /** A line for each example of a file of event rules that does not come out as it says. */
    public List<String> wrongEvents(String file) {
        var all = new Engines(models, syntax, names, times, places, entities, events.ofRules());
        var extractor = new Extractor(all);
        return new EventExamples(
                        all.events(),
                        text -> extractor
                                .extract(Article.example(text, Optional.empty()), List.of())
                                .events())
                .wrong(file);
    }

    /** A line for each example of a file of time rules that does not come out as it says. */
    public List<String> wrongTimes(String file) {
        return new RuleExamples(times, new Annotator(models, new LearnedTagger(syntax))).wrong(file);
    }
}
