package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Article;
import org.dateline.core.model.EventCount;
import org.dateline.core.model.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in {@code rules/event/counts.tsv}, and sentences that count nothing of an event. */
class CountExamplesTest {

    private static final Extractor EXTRACTOR = new Extractor(Engines.load(Articles.FILES));

    static Stream<String> examples() {
        return Tsv.read(Articles.FILES, "rules/event/counts.tsv").rows().stream()
                .map(row -> row.get("example"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void numbersAreReadAsTheFileSays(String example) {
        var parts = example.split(" > ");
        assertTrue(counts(parts[0]).contains(parts[1]), parts[0] + ": " + counts(parts[0]));
    }

    static Stream<String> nothing() {
        return Stream.of(
                "Rebels killed the mayor in 1998.",
                "Police arrested a man aged 12 on Tuesday.",
                "Soldiers attacked the town with 40 tanks.",
                "The court fined the party 12 million euros after the protest.");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void otherNumbersCountNobody(String sentence) {
        assertFalse(events(sentence).isEmpty(), sentence);
        assertTrue(counts(sentence).isEmpty(), sentence + ": " + counts(sentence));
    }

    private static List<String> counts(String text) {
        return events(text).stream()
                .flatMap(event -> event.counts().stream())
                .map(CountExamplesTest::said)
                .collect(Collectors.toList());
    }

    private static List<EventMention> events(String text) {
        return EXTRACTOR
                .extract(Article.example(text, Optional.empty()), List.of())
                .events();
    }

    /** "dead 12", "dead 12-" if at least so many, "dead -12" if at most, "dead 10-15", "dead 12~" if about so many. */
    private static String said(EventCount count) {
        var low = count.low().map(String::valueOf).orElse("");
        var high = count.high().map(String::valueOf).orElse("");
        var number = low.equals(high) ? low + (count.exact() ? "" : "~") : low + "-" + high;
        return count.of() + " " + number;
    }
}
