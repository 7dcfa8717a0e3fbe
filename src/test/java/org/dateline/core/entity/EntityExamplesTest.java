package org.dateline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the rule files: what each reason to take a name must find, and what must stay silent. */
class EntityExamplesTest {

    private static final List<Tsv.Row> EXAMPLES =
            Tsv.read(Texts.FILES, "rules/entity/examples.tsv").rows();

    @TestFactory
    Stream<DynamicTest> everyExampleYieldsItsNames() {
        return EXAMPLES.stream().map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row)));
    }

    private static void check(Tsv.Row row) {
        var text = row.get("text");
        var entities = Texts.find(Texts.annotated(text, Part.BODY), Texts.places(text, row.list("places")));
        var found = entities.mentions().stream()
                .map(mention -> Texts.written(text, entities, mention))
                .toList();
        assertEquals(row.list("expect"), found);
        if (!found.isEmpty()) {
            var rules = entities.mentions().stream()
                    .map(mention -> mention.ruleId())
                    .toList();
            assertTrue(rules.contains(row.get("rule")), () -> row.get("rule") + " is none of " + rules);
        }
    }

    @Test
    void everyReasonOfOursToTakeANameHasAnExample() {
        var shown = EXAMPLES.stream().map(row -> row.get("rule")).collect(Collectors.toSet());
        assertEquals(
                Arrays.stream(NameEvidence.values())
                        .filter(reason -> reason != NameEvidence.OWN)
                        .map(NameEvidence::ruleId)
                        .collect(Collectors.toSet()),
                shown);
    }
}
