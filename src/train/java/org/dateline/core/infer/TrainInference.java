package org.dateline.core.infer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.core.article.Cleaner;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.event.MarkedEvents;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.learn.ChoiceLearner;
import org.dateline.core.learn.ChoiceLearner.Choice;
import org.dateline.core.learn.OwnFiles;
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

    /** What happened by some day is news for so long before it. */
    private static final int OPEN_DAYS = 31;

    private static final double DRAG = 8;
    private static final int OF_ONE_PUBLISHER = 200;

    /** What the third file says nothing of. */
    private static final String NOT_READ = ".*(type|status|quoted|reported)=.*";

    private final List<Choice> days = new ArrayList<>();
    private final List<Choice> countries = new ArrayList<>();
    private final List<Choice> actors = new ArrayList<>();
    private final List<Choice> recipients = new ArrayList<>();

    private final PublisherCountries publishers = PublisherCountries.load(FILES);

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
        for (var reading : Reading.atMost(OF_ONE_PUBLISHER, Reading.readAll(Path.of(arguments[0])))) {
            var article = cleaner.clean(reading.document()).article().orElseThrow();
            trainer.add(reading, extractor.extract(article, List.of()));
        }
        trainer.addMarked(Path.of(arguments[2]), engines, cleaner);
        var folder = Path.of(arguments[1]);
        var learner = new ChoiceLearner(DRAG);
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
        var dayCandidates = new DayCandidates(extraction);
        var ways = new CountryWays(extraction, publishers);
        for (var event : extraction.events()) {
            told(reading, extraction, event).ifPresent(happening -> {
                add(reading.number(), dayCandidates.of(event), range -> isRight(range, happening), isOpen(happening), days);
                addCountries(reading, CountryCandidates.of(event, ways), happening.country().stream().collect(Collectors.toSet()), countries);
                addCountries(reading, SideCandidates.of(event, Role.ACTOR, ways), happening.actors(), actors);
                addCountries(reading, SideCandidates.of(event, Role.RECIPIENT, ways), happening.recipients(), recipients);
            });
        }
    }

    private static void addCountries(
            Reading reading, List<Candidate<Optional<CountryCode>>> candidates, Set<String> right, List<Choice> lessons) {
        if (!candidates.isEmpty()) {
            add(reading.number(), candidates, country -> right.contains(country.value()), false, lessons);
        }
    }

    private void addMarked(Path file, Engines engines, Cleaner cleaner) throws IOException {
        var marked = new MarkedEvents(engines, FILES);
        for (var line : Files.readAllLines(file)) {
            var timed = TimedArticle.of(line);
            var article = cleaner.clean(timed.document()).article().orElseThrow();
            var extraction = marked.read(article, timed.spans());
            var candidates = new DayCandidates(extraction);
            for (var event : extraction.events()) {
                var read = candidates.of(event).stream()
                        .map(found -> new Candidate<>(found.value(), found.signs().stream().filter(sign -> !sign.matches(NOT_READ)).toList()))
                        .toList();
                add(timed.number(), read, range -> timed.isRight(event.trigger(), range.range()), false, days);
            }
        }
    }

    /** Readers who say only "by the day of publication" ("has offered") contradict neither who leaves the days open nor who takes it for news. */
    private static boolean isOpen(Happening happening) {
        return happening.first().isEmpty() && happening.last().isPresent();
    }

    /** None is right where nothing else is, and where it is {@code open} to be. */
    private static <T> void add(
            int article, List<Candidate<Optional<T>>> candidates, Predicate<T> isRight, boolean open, List<Choice> lessons) {
        boolean[] right = new boolean[candidates.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            right[i] = candidates.get(i).value().filter(isRight).isPresent();
            any |= right[i];
        }
        right[0] = open || !any;
        lessons.add(new Choice(article, candidates.stream().map(Candidate::signs).toList(), right));
    }

    private static Optional<Happening> told(Reading reading, Extraction extraction, EventMention event) {
        return reading.toldBy(event, extraction.article().text())
                .filter(happening -> !happening.doubtful())
                .findFirst();
    }

    /** Within the days of the reader, one day wider where they are unsure. */
    private static boolean isRight(LikelyRange found, Happening happening) {
        return happening.last().isPresent()
                && isWithin(
                        found.range(),
                        happening.first().orElse(happening.last().get().minusDays(OPEN_DAYS)),
                        happening.last().get(),
                        happening.daysAreSure() ? 0 : 1);
    }

    /** Within these days, or a few days around them. */
    static boolean isRight(DateRange range, LocalDate first, LocalDate last) {
        boolean holds = !range.start().isAfter(first)
                && !range.last().isBefore(last)
                && range.start().plusDays(SHORT_DAYS).compareTo(range.end()) >= 0;
        return holds || isWithin(range, first, last, 0);
    }

    private static boolean isWithin(DateRange range, LocalDate first, LocalDate last, int wide) {
        return !range.start().isBefore(first.minusDays(wide)) && !range.last().isAfter(last.plusDays(wide));
    }
}
