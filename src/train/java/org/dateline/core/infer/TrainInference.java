package org.dateline.core.infer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.Cleaner;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.event.MarkedEvents;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.learn.OwnFiles;
import org.dateline.core.learn.LogOddsLearner;
import org.dateline.core.learn.LogOddsLearner.Lesson;
import org.dateline.core.learn.Reading;
import org.dateline.core.learn.Reading.Happening;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Role;

/**
 * Learns which days and which country are those of an event, from articles coded beforehand: FOLDER OF READINGS, FOLDER OF TABLES, FILE OF EVENTS WITH THEIR DAYS. Every
 * candidate of every event that a reader coded is a lesson; the third file teaches days only.
 */
final class TrainInference {

    private static final RuleFiles FILES = OwnFiles.FILES;

    /** Events that are less sure than the published ones teach as well. */
    private static final double LEAST_CONFIDENCE = 0.2;

    /** A range of so many days says a day well enough. */
    private static final int SHORT_DAYS = 3;

    private static final double DRAG = 5;

    /** What the third file says nothing of. */
    private static final String NOT_READ = ".*(type|status|quoted|reported)=.*";

    private final List<Lesson> days = new ArrayList<>();
    private final List<Lesson> countries = new ArrayList<>();
    private final List<Lesson> actors = new ArrayList<>();
    private final List<Lesson> recipients = new ArrayList<>();

    private int choice;

    private TrainInference() {}

    public static void main(String[] arguments) throws IOException {
        var engines = Engines.load(FILES);
        var extractor = new Extractor(new Engines(
                engines.models(),
                engines.syntax(),
                engines.names(),
                engines.times(),
                engines.places(),
                engines.entities(),
                engines.events().withLeast(LEAST_CONFIDENCE)));
        var cleaner = Cleaner.load(FILES);
        var trainer = new TrainInference();
        for (var reading : Reading.readAll(Path.of(arguments[0]))) {
            var article = cleaner.clean(reading.document()).article().orElseThrow();
            trainer.add(reading, extractor.extract(article, List.of()));
        }
        trainer.addMarked(Path.of(arguments[2]), engines, cleaner);
        var folder = Path.of(arguments[1]);
        var learner = new LogOddsLearner(DRAG);
        learner.learn(
                trainer.days,
                folder.resolve("days.tsv"),
                "What speaks for and against the days that an article offers for an event, learned from articles coded beforehand (SOURCES.md says which).");
        learner.learn(
                trainer.countries,
                folder.resolve("countries.tsv"),
                "What speaks for and against a country as the place of an event, learned from articles coded beforehand (SOURCES.md says which).");
        learner.learn(
                trainer.actors,
                folder.resolve("actors.tsv"),
                "What speaks for and against a country as the actor that an event does not name, learned from articles coded beforehand (SOURCES.md says which).");
        learner.learn(
                trainer.recipients,
                folder.resolve("recipients.tsv"),
                "What speaks for and against a country as the recipient that an event does not name, learned from articles coded beforehand (SOURCES.md says which).");
    }

    private void add(Reading reading, Extraction extraction) {
        var dayCandidates = new DayCandidates(new ArticleTimes(extraction), new Wording(extraction));
        var ways = new CountryWays(extraction);
        for (var event : extraction.events()) {
            choice++;
            told(reading, extraction, event).ifPresent(happening -> {
                for (var candidate : dayCandidates.of(event)) {
                    if (candidate.value().basis() != DateBasis.NEWS || isClear(candidate.value(), happening)) {
                        days.add(new Lesson(
                                reading.number(),
                                choice,
                                candidate.signs(),
                                isRight(candidate.value(), happening)));
                    }
                }
                for (var candidate : CountryCandidates.of(event, ways.of(event))) {
                    boolean right = happening.country().equals(Optional.of(candidate.value().value()));
                    countries.add(new Lesson(reading.number(), choice, candidate.signs(), right));
                }
                addSides(reading, SideCandidates.of(event, Role.ACTOR, ways), happening.actors(), actors);
                addSides(reading, SideCandidates.of(event, Role.RECIPIENT, ways), happening.recipients(), recipients);
            });
        }
    }

    private void addSides(
            Reading reading, List<Candidate<CountryCode>> candidates, Set<String> right, List<Lesson> lessons) {
        for (var candidate : candidates) {
            lessons.add(new Lesson(
                    reading.number(),
                    choice,
                    candidate.signs(),
                    right.contains(candidate.value().value())));
        }
    }

    private void addMarked(Path file, Engines engines, Cleaner cleaner) throws IOException {
        var marked = new MarkedEvents(engines, FILES);
        for (var line : Files.readAllLines(file)) {
            var timed = TimedArticle.of(line);
            var article = cleaner.clean(timed.document()).article().orElseThrow();
            var extraction = marked.read(article, timed.spans());
            var candidates = new DayCandidates(new ArticleTimes(extraction), new Wording(extraction));
            for (var event : extraction.events()) {
                choice++;
                for (var candidate : candidates.of(event)) {
                    days.add(new Lesson(
                            timed.number(),
                            choice,
                            candidate.signs().stream().filter(sign -> !sign.matches(NOT_READ)).toList(),
                            timed.isRight(event.trigger(), candidate.value().range())));
                }
            }
        }
    }

    private static Optional<Happening> told(Reading reading, Extraction extraction, EventMention event) {
        return reading.toldBy(event, extraction.article().text())
                .filter(happening -> !happening.doubtful())
                .findFirst();
    }

    /** Of "yesterday or today" nobody can say whether it was today. */
    private static boolean isClear(LikelyRange found, Happening happening) {
        return found.precision() != Granularity.DAY
                || happening.daysAreSure()
                || !happening.last().equals(Optional.of(found.range().last()))
                || happening.first().equals(happening.last());
    }

    /** Within the days of the reader, one day wider where they are unsure; or a few days around them. */
    private static boolean isRight(LikelyRange found, Happening happening) {
        if (happening.first().isEmpty() || happening.last().isEmpty()) {
            return false;
        }
        boolean exact = happening.daysAreSure() || found.basis() == DateBasis.NEWS && found.precision() == Granularity.DAY;
        return isRight(found.range(), happening.first().get(), happening.last().get(), exact ? 0 : 1);
    }

    static boolean isRight(DateRange range, LocalDate first, LocalDate last, int wide) {
        boolean within = !range.start().isBefore(first.minusDays(wide)) && !range.last().isAfter(last.plusDays(wide));
        boolean holds = !range.start().isAfter(first)
                && !range.last().isBefore(last)
                && range.start().plusDays(SHORT_DAYS).compareTo(range.end()) >= 0;
        return within || holds;
    }
}
