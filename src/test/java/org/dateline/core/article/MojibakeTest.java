package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A café in Genève",
                "“No,” she said – it’s over.",
                "Łódź, Ångström, Ćuk and Škoda",
                "a price of 5 € a day",
                "Σ and Π, Δ"
            })
    void whatWasReadInTheWrongWayIsReadAgain(String meant) {
        var wrong = new StringBuilder();
        for (byte b : meant.getBytes(StandardCharsets.UTF_8)) {
            var c = new String(new byte[] {b}, Charset.forName("windows-1252"));
            wrong.append(c.equals("\uFFFD") ? (char) (b & 0xFF) : c.charAt(0));
        }
        assertEquals(Optional.of(meant), Mojibake.repaired(wrong.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "A café in Genève",
                "“BEYONCÉ” sang",
                "NÃO, he said",
                "for “AMANHÃ”",
                "Ãgua and “quotes” and cafÃ©",
                "5 £ and 10 €"
            })
    void whatMayBeMeantIsLeft(String text) {
        assertEquals(Optional.empty(), Mojibake.repaired(text));
    }

    @Test
    void whatIsWrongInPartsIsDoubtful() {
        assertTrue(Mojibake.isDoubtful("“Ã©”, Ã¨ and â€™"));
        assertFalse(Mojibake.isDoubtful("“Ã©”, and é"));
    }
}
