package org.dateline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Part;
import org.junit.jupiter.api.Test;

/** What a table of the user makes of a text. */
class OwnNamesTest {

    private static final String TABLE = """
            name	aliases	type	country	roles	valid_from	valid_to
            Magdalena Ostrowska	Lena O.	person	POL	president
            Korvala Radio	KR	organization	FIN
            Mercury		organization
            Silver Morning		none
            """;

    private static final EntityFinder FINDER = EntityFinder.load(with(TABLE));

    private static RuleFiles with(String table) {
        return name -> name.equals(OwnNames.FILE)
                ? new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))
                : Texts.FILES.open(name);
    }

    private static Entities find(String text) {
        var annotated = Texts.annotated(text, Part.BODY);
        return FINDER.find(annotated, Texts.NAMES.names(annotated), List.of(), Optional.empty());
    }

    private static List<String> written(String text) {
        var entities = find(text);
        return entities.mentions().stream()
                .map(mention -> Texts.written(text, entities, mention))
                .toList();
    }

    @Test
    void anAliasASurnameAndAFormOfTheFirstNameFollowTheRow() {
        var text = "Lena O. resigned. Critics of Ostrowska and of M. Ostrowska were surprised.";
        assertEquals(
                List.of(
                        "Lena O. > Magdalena Ostrowska = person",
                        "Ostrowska > Magdalena Ostrowska = person",
                        "M. Ostrowska > Magdalena Ostrowska = person"),
                written(text));
        assertEquals("POL", find(text).entities().get(0).country().orElseThrow().value());
    }

    @Test
    void theRowCutsANameOutOfWhatStandsAroundIt() {
        assertTrue(written("Listeners of Great Korvala Radio Tervo Haakonen laughed.")
                .contains("Korvala Radio = organization"));
    }

    @Test
    void aShoutedNameIsOneOfTheRow() {
        assertEquals(
                List.of("KORVALA RADIO > Korvala Radio = organization"),
                written("KORVALA RADIO CLOSES BOTH STUDIOS AFTER STRIKE"));
    }

    @Test
    void aSingleWordInsideALongerNameIsPartOfIt() {
        assertEquals(List.of("Magdalena Mercury = person"), written("The prize went to Magdalena Mercury."));
    }

    @Test
    void whatIsNoNameIsNotFound() {
        assertEquals(List.of(), written("They danced to Silver Morning."));
        assertEquals(
                EntityType.ORGANIZATION,
                find("They danced to the Silver Morning Bank.")
                        .entities()
                        .get(0)
                        .type());
    }

    @Test
    void theFormTellsNameAliasAndAcronym() {
        assertEquals(
                List.of(MentionForm.FULL, MentionForm.ACRONYM),
                find("Korvala Radio was sold. Listeners of KR were surprised.").mentions().stream()
                        .map(EntityMention::form)
                        .toList());
    }
}
