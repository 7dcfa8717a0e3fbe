package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.PloverType;
import org.dateline.core.rule.Vocabulary;
import org.junit.jupiter.api.Test;

/** Every trigger rule proves itself on its own examples. */
class TriggerExamplesTest {

    private final TriggerLexicon lexicon = TriggerLexicon.load(
            Articles.FILES, List.of(), Vocabulary.load(Articles.FILES), PloverCodebook.load(Articles.FILES));

    @Test
    void everyExampleYieldsTheEventItExpects() {
        var wrong = new ArrayList<String>();
        for (var rule : lexicon.rules().rules()) {
            rule.entry().examples().forEach((text, expected) -> {
                var found = Articles.read(text).events().stream()
                        .filter(event -> !expected.isEmpty() && event.ruleId().equals(rule.id()) || expected.isEmpty())
                        .map(event -> Articles.line(text, event))
                        .toList();
                if (!found.equals(expected.isEmpty() ? List.of() : List.of(expected))) {
                    wrong.add(rule.id() + ": " + text + " expected " + expected + " found " + found + " of "
                            + Articles.read(text).events().stream()
                                    .map(e -> e.ruleId())
                                    .toList());
                }
            });
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void everyRuleIsSilentWhereItMustBe() {
        var wrong = new ArrayList<String>();
        for (var rule : lexicon.rules().rules()) {
            for (var text : rule.entry().butNot()) {
                Articles.read(text).events().stream()
                        .filter(event -> event.ruleId().equals(rule.id()) && event.confidence() >= Lexicons.LEAST)
                        .forEach(event -> wrong.add(rule.id() + ": " + text));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTypeOfPloverHasRules() {
        for (var type : PloverType.values()) {
            assertTrue(
                    lexicon.rules().rules().stream()
                            .filter(rule -> !(rule.meaning() instanceof Frame.NotAnEvent))
                            .anyMatch(rule -> new Trigger(rule.meaning(), rule.id(), 0, 1, 0, 0)
                                            .code()
                                            .type()
                                    == type),
                    () -> type + " has no rule");
        }
    }
}
