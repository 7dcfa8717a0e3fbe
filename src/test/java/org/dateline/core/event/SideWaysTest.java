package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to the side of an event is told in {@code rules/event/side-ways.tsv}, with an example that goes it. */
class SideWaysTest {

    private static final Engines ENGINES = Engines.load(Articles.FILES).withLeast(0);

    static List<Tsv.Row> ways() {
        return Tsv.read(Articles.FILES, "rules/event/side-ways.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theExampleGoesTheWay(Tsv.Row row) {
        var text = row.get("example");
        var extraction = new Extractor(ENGINES).extract(Article.example(text, Optional.empty()), List.of());
        var sides = extraction.events().stream()
                .flatMap(event -> event.participants().stream())
                .map(side -> side.span().in(text) + " by " + side.rule())
                .toList();
        assertTrue(sides.contains(row.get("side") + " by " + row.get("rule")), () -> text + " gives " + sides);
        assertTrue(List.of(row.get("rule").split("\\+")).contains(row.get("way")), () -> row.get("way"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Chad traded fire for a third day.",
                "Norway and Chad exchanged accusations.",
                "Norway and Chad swapped insults."
            })
    void whoExchangesDoesSoWithTheOther(String text) {
        var events = new Extractor(ENGINES)
                .extract(Article.example(text, Optional.empty()), List.of())
                .events();
        var sides = events.get(0).participants().stream()
                .map(side -> side.role() + " " + side.span().in(text))
                .toList();
        assertEquals(List.of("actor Norway", "recipient Chad"), sides);
    }

    /** What the releases of the golden articles hold are these ways, or prepositions that some rule names. */
    @Test
    void noOtherWayIsGone() throws IOException {
        var known = ways().stream().map(row -> row.get("way")).collect(Collectors.toSet());
        var others = new TreeSet<String>();
        try (var tables = Files.walk(Path.of("src/test/resources/golden"))) {
            for (var table : tables.filter(file -> file.endsWith("event_participants.csv"))
                    .toList()) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> line.substring(line.lastIndexOf(',') + 1))
                        .flatMap(rule -> Stream.of(rule.split("\\+")))
                        .filter(way -> !known.contains(way))
                        .forEach(others::add);
            }
        }
        others.removeAll(PREPOSITIONS);
        assertEquals(Set.of(), others);
    }

    private static final Set<String> PREPOSITIONS = Set.of(
            "to", "of", "against", "with", "on", "from", "in", "for", "at", "between", "into", "near", "outside",
            "over", "upon", "off", "behind", "along", "about");
}
