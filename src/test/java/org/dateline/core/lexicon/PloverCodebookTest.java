package org.dateline.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.core.model.PloverType;
import org.junit.jupiter.api.Test;

class PloverCodebookTest {

    private final PloverCodebook codebook =
            PloverCodebook.load(name -> getClass().getClassLoader().getResourceAsStream(name));

    @Test
    void aModeHasAScoreOfItsOwn() {
        assertEquals(-9.5, codebook.score(PloverType.ASSAULT, Optional.of("aerial")));
        assertEquals(10, codebook.score(PloverType.AID, Optional.empty()));
    }

    @Test
    void modesBelongToTheirType() {
        assertTrue(codebook.hasMode(PloverType.COERCE, "arrest"));
        assertFalse(codebook.hasMode(PloverType.SUPPORT, "arrest"));
    }

    @Test
    void aCodebookWithoutAllTypesIsRefused() {
        var short1 = "type\tmode\tscore\tmeaning\nAID\t\t10\thelps\n";
        assertThrows(
                IllegalArgumentException.class,
                () -> PloverCodebook.load(name -> new ByteArrayInputStream(short1.getBytes(StandardCharsets.UTF_8))));
    }
}
