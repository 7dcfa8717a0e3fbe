package org.dateline.core.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.article.Cleaner;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.learn.OwnFiles;
import org.dateline.core.learn.ChoiceLearner;
import org.dateline.core.learn.ChoiceLearner.Choice;
import org.dateline.core.learn.Reading;
import org.dateline.core.learn.Reading.Happening;
import org.dateline.core.learn.Reading.Side;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * Learns who is a side of an event from articles coded beforehand: FOLDER OF READINGS, TABLE FOR ACTORS, TABLE FOR RECIPIENTS. A choice is a lesson if a
 * reader coded its event, with its type. Right is who is of the reader's countries and does not bear the name of the other side, or shares a word with them where one has no country; nobody, where the reader
 * names nobody or nobody in the sentence is right. Where somebody bears the reader's names, others of the same country are not right unless rules lead to them.
 */
final class TrainSides {

    private static final RuleFiles FILES = OwnFiles.FILES;

    private static final double DRAG = 8;
    private static final Set<String> COMMON =
            Set.of("the a an of in for and to from on at its his her their this that state united new".split(" "));

    private final List<Choice> actors = new ArrayList<>();
    private final List<Choice> recipients = new ArrayList<>();

    private TrainSides() {}

    public static void main(String[] arguments) throws IOException {
        var trainer = new TrainSides();
        trainer.read(Reading.readAll(Path.of(arguments[0])));
        var learner = new ChoiceLearner(DRAG);
        learner.learn(
                trainer.actors,
                Path.of(arguments[1]),
                "What speaks for and against somebody as the actor of an event, learned from articles coded beforehand (SOURCES.md says which).");
        learner.learn(
                trainer.recipients,
                Path.of(arguments[2]),
                "What speaks for and against somebody as the recipient of an event, learned from articles coded beforehand (SOURCES.md says which).");
    }

    private void read(List<Reading> readings) throws IOException {
        var engines = Engines.load(FILES);
        var choices = new ArrayList<SideChoice>();
        SideChooser recorder = choice -> {
            choices.add(choice);
            return 0;
        };
        var extractor = new Extractor(new Engines(
                engines.models(),
                engines.syntax(),
                engines.names(),
                engines.times(),
                engines.places(),
                engines.entities(),
                engines.events().withLeast(0).withSides(recorder)));
        var cleaner = Cleaner.load(FILES);
        for (var reading : readings) {
            choices.clear();
            var extraction =
                    extractor.extract(cleaner.clean(reading.document()).article().orElseThrow(), List.of());
            choices.forEach(choice -> add(reading, extraction, choice));
        }
    }

    private void add(Reading reading, Extraction extraction, SideChoice choice) {
        var told = reading.toldBy(choice.trigger(), extraction.article().text())
                .filter(happening -> !happening.doubtful())
                .filter(happening -> happening.types().contains(choice.type().name()))
                .findFirst();
        if (told.isEmpty()) {
            return;
        }
        boolean[] right = right(choice, told.get(), extraction);
        if (right.length > 0) {
            (choice.role() == Role.ACTOR ? actors : recipients)
                    .add(new Choice(reading.number(), choice.signs(), right));
        }
    }

    /** None if nobody is right but somebody might be, of whose country nothing is known. */
    private static boolean[] right(SideChoice choice, Happening told, Extraction extraction) {
        var wanted = choice.role() == Role.ACTOR ? told.actorSides() : told.recipientSides();
        var others = choice.role() == Role.ACTOR ? told.recipientSides() : told.actorSides();
        var options = choice.options();
        boolean[] right = new boolean[options.size()];
        boolean any = false;
        boolean open = false;
        boolean named = false;
        for (int i = 0; i < right.length; i++) {
            var sides = options.get(i).sides();
            right[i] = isRight(wanted, others, sides, extraction)
                    && !isOnOtherSide(choice, sides)
                    && !isCountryman(options.get(i), wanted, extraction);
            any |= right[i];
            named |= right[i] && isNamed(wanted, sides, extraction);
            open |= !wanted.isEmpty()
                    && options.get(i).offer() == SideOption.Offer.FIRST
                    && sides.stream().allMatch(side -> side.country().isEmpty());
        }
        for (int i = 0; named && i < right.length; i++) {
            right[i] &= options.get(i).offer() != SideOption.Offer.NEAR || isNamed(wanted, options.get(i).sides(), extraction);
        }
        if (!any && open) {
            return new boolean[0];
        }
        for (int i = 0; !any && i < right.length; i++) {
            right[i] = options.get(i).sides().isEmpty();
        }
        return right;
    }

    /** Whether of somebody beside the event nothing fits but a country, and that is only guessed: "residents" are not the gunmen. */
    private static boolean isCountryman(SideOption option, List<Side> wanted, Extraction extraction) {
        var sides = option.sides();
        return option.offer() == SideOption.Offer.NEAR
                && !sides.isEmpty()
                && sides.stream().allMatch(side -> side.rule().contains("country-of-"))
                && !isNamed(wanted, sides, extraction)
                && wanted.stream()
                        .noneMatch(side -> side.sector().isPresent()
                                && side.sector().equals(sides.get(0).sector()));
    }

    /** Whether of two who meet this is the one whom the words put on the other side. */
    private static boolean isOnOtherSide(SideChoice choice, List<Participant> sides) {
        return choice.type().isTogether()
                && choice.role() == Role.ACTOR
                && sides.stream()
                        .anyMatch(side -> choice.others().stream()
                                .anyMatch(other -> other.span().overlaps(side.span())));
    }

    private static boolean isRight(List<Side> wanted, List<Side> others, List<Participant> sides, Extraction extraction) {
        if (wanted.isEmpty() || sides.isEmpty()) {
            return wanted.isEmpty() && sides.isEmpty();
        }
        var want = wanted.stream().flatMap(side -> side.country().stream()).collect(Collectors.toSet());
        var have = sides.stream()
                .flatMap(side -> side.country().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        if (!want.isEmpty() && !have.isEmpty()) {
            boolean other = isNamed(others, sides, extraction) && !isNamed(wanted, sides, extraction);
            return want.containsAll(have) && have.size() * 2 >= want.size() && !other;
        }
        return isNamed(wanted, sides, extraction);
    }

    /** Whether they share a word with the names. */
    private static boolean isNamed(List<Side> names, List<Participant> sides, Extraction extraction) {
        var called = new HashSet<String>();
        names.forEach(side -> called.addAll(words(side.name())));
        return sides.stream()
                .anyMatch(side -> words(side.span().in(extraction.article().text())).stream().anyMatch(called::contains)
                        || name(side, extraction).map(TrainSides::words).stream()
                                .anyMatch(words -> words.stream().anyMatch(called::contains)));
    }

    private static Optional<String> name(Participant side, Extraction extraction) {
        return side.entityNo()
                .flatMap(no -> extraction.entities().stream()
                        .filter(entity -> entity.entityNo() == no)
                        .map(entity -> entity.name())
                        .findFirst());
    }

    private static Set<String> words(String name) {
        return java.util.Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
