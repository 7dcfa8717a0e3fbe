package org.dateline.core.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Cleaner;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.learn.OwnFiles;
import org.dateline.core.learn.LogOddsLearner;
import org.dateline.core.learn.LogOddsLearner.Lesson;
import org.dateline.core.learn.Reading;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.EventMention;

/**
 * Learns what speaks for a happening from articles coded beforehand: FOLDER OF READINGS, TABLE OF WEIGHTS, FOLDER FOR FOLDS of {@link TrainTriggers}. Every
 * trigger of an article is a lesson: right if a reader coded what it tells with its type, wrong if nobody did; doubtful ones are left out. Learned triggers are
 * those of a model that has not seen the article.
 */
final class TrainScorer {

    private static final RuleFiles FILES = OwnFiles.FILES;

    private static final double DRAG = 6;
    private static final String OWN = "own-text";

    private TrainScorer() {}

    public static void main(String[] arguments) throws IOException {
        new LogOddsLearner(DRAG)
                .learn(
                        lessons(Reading.withPieces(Reading.readAll(Path.of(arguments[0]))), Path.of(arguments[2])),
                        Path.of(arguments[1]),
                        "Weights of what speaks for or against a happening, learned from articles coded beforehand (SOURCES.md says which).");
    }

    private static List<Lesson> lessons(List<Reading> readings, Path folds) throws IOException {
        var signs = new ArrayList<List<String>>();
        Scorer recorder = found -> {
            signs.add(found);
            return signs.size();
        };
        var engines = Engines.load(FILES);
        var extractors = new ArrayList<Extractor>();
        for (int fold = 0; fold < TrainTriggers.FOLDS; fold++) {
            try (var model = Files.newInputStream(folds.resolve(fold + ".model"))) {
                extractors.add(extractor(engines, recorder, TriggerModel.read(model)));
            }
        }
        var cleaner = Cleaner.load(FILES);
        var lessons = new ArrayList<Lesson>();
        for (var reading : readings) {
            var article = cleaner.clean(reading.document()).article().orElseThrow();
            var extractor = extractors.get(TrainTriggers.fold(reading));
            for (var event : extractor.extract(article, List.of()).events()) {
                judge(reading, article.text(), event)
                        .ifPresent(right -> lessons.add(
                                new Lesson(reading.number(), marked(reading, event, signs.get((int) event.confidence() - 1)), right)));
            }
        }
        return lessons;
    }

    /** Texts of our own tell four times as much as others in as many words; that must not speak for an event of others. */
    private static List<String> marked(Reading reading, EventMention event, List<String> signs) {
        if (!reading.own()) {
            return signs;
        }
        var marked = new ArrayList<>(signs);
        marked.add(OWN);
        marked.add(OWN + " type=" + event.type());
        marked.add(OWN + " form=" + event.form());
        return marked;
    }

    private static Extractor extractor(Engines engines, Scorer recorder, TriggerModel model) {
        return new Extractor(new Engines(
                engines.models(),
                engines.syntax(),
                engines.names(),
                engines.times(),
                engines.places(),
                engines.entities(),
                engines.events().withScorer(recorder).withModel(model)));
    }

    /** Whether a reader coded it with its type; nothing if only doubtfully, or with another type. */
    private static Optional<Boolean> judge(Reading reading, String text, EventMention event) {
        var told = reading.toldBy(event, text).toList();
        boolean right = told.stream()
                .anyMatch(happening ->
                        happening.types().contains(event.type().name()) && !happening.doubtful());
        boolean doubtful = told.stream().anyMatch(Reading.Happening::doubtful);
        return right || !doubtful ? Optional.of(right) : Optional.empty();
    }
}
