package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateTest {

    private static final LinePatterns PATTERNS = LinePatterns.load(CleanerTest.RULES);

    static Stream<Tsv.Row> rules() {
        return Tsv.read(CleanerTest.RULES, LinePatterns.FILE).rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleKnowsItsExamplesAndNothingElse(Tsv.Row rule) {
        var id = rule.get("id");
        for (var example : rule.list("example")) {
            assertEquals(Optional.of(id), ruleOf(example), example);
        }
        for (var other : rule.list("but_not")) {
            assertFalse(ruleOf(other).equals(Optional.of(id)), () -> id + " takes " + other);
        }
        assertEquals(
                rule.get("part"),
                found(rule.get("example")).orElseThrow().part().toString());
    }

    @Test
    void idsAreGivenOnce() {
        var ids = new HashSet<String>();
        rules().forEach(rule -> assertTrue(ids.add(rule.get("id")), rule.get("id")));
    }

    @Test
    void ordinaryNewsIsNobodysPattern() {
        for (var line : List.of(
                "The minister said the cookies were baked in Lima.",
                "More than 200 people fled the town on Friday.",
                "Comments by the president drew criticism.",
                "He waited ... more than once ... for an answer.",
                "Related costs rose by 5 percent, the bank said.",
                "Reuters said the report could not be confirmed.",
                "Photos of the bridge were shown to the court.",
                "“Follow the law,” the judge told him.",
                "LIMA, Peru (AP) — Rain fell on the coast.",
                "Subscribers to the network lost service (Reuters)",
                "By Friday the water had reached the bridge.")) {
            assertEquals(Optional.empty(), ruleOf(line), line);
        }
    }

    private static Optional<String> ruleOf(String line) {
        return found(line).map(LinePattern::ruleId);
    }

    private static Optional<LinePattern> found(String line) {
        return PATTERNS.find(LineKey.of(line), line.split(" ").length, true);
    }
}
