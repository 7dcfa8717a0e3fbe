package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.core.model.EventMention;
import org.dateline.core.rule.RuleEntry;

/** Puts event rules to the proof that they carry: reads their examples and the texts in which they must stay silent. */
public final class EventExamples {

    private final EventFinder finder;
    private final Function<String, List<EventMention>> reader;

    /** {@code reader} finds the events of a short text, with all that the rooms before this one know of it. */
    public EventExamples(EventFinder finder, Function<String, List<EventMention>> reader) {
        this.finder = finder;
        this.reader = reader;
    }

    /** A line for each example in a rule file that does not come out as it says. */
    public List<String> wrong(String file) {
        var wrong = new ArrayList<String>();
        for (var rule : finder.rules()) {
            if (rule.where().startsWith(file + ",")) {
                addWrong(rule, wrong);
            }
        }
        return wrong;
    }

    private void addWrong(RuleEntry rule, List<String> wrong) {
        var start = rule.where() + ": " + rule.id() + ": ";
        rule.examples().forEach((text, expected) -> {
            var events = reader.apply(text);
            var found = expected.isEmpty()
                    ? events.stream().map(event -> EventLine.of(text, event)).toList()
                    : EventLine.of(text, events, rule.id());
            if (!found.equals(expected.isEmpty() ? List.of() : List.of(expected))) {
                wrong.add(start + "\"" + text + "\" should give \"" + expected + "\" and gives \""
                        + String.join("; ", found) + "\"");
            }
        });
        for (var text : rule.butNot()) {
            if (!EventLine.of(text, reader.apply(text), rule.id()).isEmpty()) {
                wrong.add(start + "\"" + text + "\" is found by the rule, which must stay silent there");
            }
        }
    }
}
