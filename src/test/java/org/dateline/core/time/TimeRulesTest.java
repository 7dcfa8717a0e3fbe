package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.model.TimeMention;
import org.junit.jupiter.api.Test;

/** Every example of every time rule, read on Wednesday, 2024-02-14. */
class TimeRulesTest {

    @Test
    void everyExampleHasItsValuesAndIsFoundByItsRule() {
        var wrong = new ArrayList<String>();
        for (var rule : Reader.FINDER.rules()) {
            rule.entry().examples().forEach((text, expected) -> {
                var found = Reader.read(text);
                boolean byRule =
                        found.stream().anyMatch(mention -> mention.ruleId().equals(rule.id()))
                                || rule.entry().means().equals("NoTime");
                if (!byRule || !values(found).equals(expected)) {
                    wrong.add(rule.id() + ": " + text + " expected " + expected + " found " + described(found));
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noRuleSpeaksWhereItShouldBeSilent() {
        var wrong = new ArrayList<String>();
        for (var rule : Reader.FINDER.rules()) {
            for (var text : rule.entry().butNot()) {
                var found = Reader.read(text);
                if (found.stream().anyMatch(mention -> mention.ruleId().equals(rule.id()))) {
                    wrong.add(rule.id() + ": " + text + " found " + described(found));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String values(List<TimeMention> mentions) {
        return mentions.stream().map(TimeMention::timexValue).collect(Collectors.joining(" "));
    }

    private static String described(List<TimeMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.timexValue() + " (" + mention.ruleId() + ")")
                .collect(Collectors.joining(", "));
    }
}
