package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Span;
import org.junit.jupiter.api.Test;

/**
 * Three hundred sentences of our own, written before the program was asked: what has happened, what has not, and what only
 * might. The status {@code none} means that no event may be reported at the trigger: it is only asked for or threatened.
 */
class StatusSentencesTest {

    private static final Set<String> ASSERTED = Set.of("occurred", "ongoing");

    /** A sentence, the status it should have and the one it has. */
    private record Outcome(String text, String kind, String expected, String found) {

        boolean isWrong() {
            return !expected.equals(found);
        }

        boolean isWronglyAsserted() {
            return !ASSERTED.contains(expected) && ASSERTED.contains(found);
        }
    }

    private final List<Outcome> all = Stream.of("status/first-half.tsv", "status/second-half.tsv")
            .flatMap(file -> outcomes(file).stream())
            .toList();

    @Test
    void thereAreThreeHundredSentencesOfTwelveKinds() {
        assertEquals(300, all.size());
        assertEquals(12, all.stream().map(Outcome::kind).distinct().count());
    }

    @Test
    void theStatusIsRightInMostSentencesOfEveryStatus() {
        double f1 = macroF1(all);
        assertTrue(f1 >= 0.85, () -> "macro-F1 " + f1 + wrong(all));
    }

    @Test
    void whatHasNotHappenedIsHardlyEverAsserted() {
        var open = all.stream()
                .filter(outcome -> !ASSERTED.contains(outcome.expected()))
                .toList();
        double share = open.stream().filter(Outcome::isWronglyAsserted).count() / (double) open.size();
        assertTrue(share <= 0.05, () -> "wrongly asserted " + share + wrong(open));
    }

    private static List<Outcome> outcomes(String file) {
        return Tsv.read(Articles.FILES, file).rows().stream()
                .map(row -> new Outcome(
                        row.get("text"),
                        row.get("kind"),
                        row.get("status"),
                        found(row.get("text"), row.get("trigger"))))
                .toList();
    }

    /** The status of the event whose trigger holds the words, of several the one with the fewest words. */
    private static String found(String text, String trigger) {
        int start = text.indexOf(trigger);
        var words = Span.of(start, start + trigger.length());
        return Articles.read(text).events().stream()
                .filter(event -> event.trigger().overlaps(words))
                .min(Comparator.comparingInt(
                        (EventMention event) -> event.trigger().length()))
                .map(event -> event.status().toString())
                .orElse("none");
    }

    private static double macroF1(List<Outcome> outcomes) {
        var right = new HashMap<String, Integer>();
        var expected = new HashMap<String, Integer>();
        var found = new HashMap<String, Integer>();
        for (var outcome : outcomes) {
            expected.merge(outcome.expected(), 1, Integer::sum);
            found.merge(outcome.found(), 1, Integer::sum);
            right.merge(outcome.expected(), outcome.isWrong() ? 0 : 1, Integer::sum);
        }
        return new HashSet<>(expected.keySet())
                .stream()
                        .mapToDouble(status -> f1(status, right, expected, found))
                        .average()
                        .orElse(0);
    }

    private static double f1(
            String status, Map<String, Integer> right, Map<String, Integer> expected, Map<String, Integer> found) {
        return 2.0 * right.get(status) / (expected.get(status) + found.getOrDefault(status, 0));
    }

    private static String wrong(List<Outcome> outcomes) {
        var lines = new ArrayList<String>();
        outcomes.stream()
                .filter(Outcome::isWrong)
                .forEach(outcome -> lines.add(outcome.kind() + ": " + outcome.expected() + " but " + outcome.found()
                        + ": " + outcome.text()));
        return "\n" + String.join("\n", lines);
    }
}
