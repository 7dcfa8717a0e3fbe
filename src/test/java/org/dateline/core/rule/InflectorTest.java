package org.dateline.core.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InflectorTest {

    private static final Inflector INFLECTOR = Inflector.load(Sentences.FILES);

    @Test
    void verbsTakeTheirForms() {
        has(INFLECTOR.verbForms("stop"), "stop", "stops", "stopped", "stopping");
        has(INFLECTOR.verbForms("agree"), "agrees", "agreed", "agreeing");
        has(INFLECTOR.verbForms("deny"), "denies", "denied", "denying");
        has(INFLECTOR.verbForms("die"), "dying", "died");
        has(INFLECTOR.verbForms("hold"), "held", "holding");
        has(INFLECTOR.verbForms("clash"), "clashes", "clashed");
        has(INFLECTOR.verbForms("quit"), "quitting");
    }

    @Test
    void nounsTakeTheirPlural() {
        has(INFLECTOR.nounForms("talk"), "talks");
        has(INFLECTOR.nounForms("embassy"), "embassies");
        has(INFLECTOR.nounForms("crisis"), "crises");
        has(INFLECTOR.nounForms("day"), "days");
    }

    private static void has(Set<String> forms, String... expected) {
        assertTrue(forms.containsAll(List.of(expected)), forms::toString);
    }
}
