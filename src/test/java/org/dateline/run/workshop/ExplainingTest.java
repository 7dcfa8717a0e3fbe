package org.dateline.run.workshop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExplainingTest {

    @Test
    void aSentenceIsExplainedByItsTreeItsClausesAndTheRulesOfItsEvents() {
        var lines = String.join("\n", Explaining.lines("Kenya did not condemn the Somali army."));
        assertTrue(lines.contains("nsubj of condemn"), lines);
        assertTrue(lines.contains("clause condemn: MAIN FINITE, negated; subject kenya; object army"), lines);
        assertTrue(lines.contains("event ACCUSE/disapprove, negated"), lines);
        assertTrue(lines.contains("rule accuse.condemn on \"condemn\""), lines);
        assertTrue(lines.contains("recipient \"Somali army\" SOM MIL"), lines);
    }
}
