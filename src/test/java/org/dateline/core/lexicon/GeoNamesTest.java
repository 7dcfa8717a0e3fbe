package org.dateline.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Place;
import org.junit.jupiter.api.Test;

class GeoNamesTest {

    private static final CountryCode USA = new CountryCode("USA");

    private final GeoNames names = GeoNames.load(name -> new ByteArrayInputStream(Map.of(
                    GeoNames.FILE,
                    "iso3c\tname\tid\tregion\tlatitude\tlongitude\tcapital\n"
                            + "USA\tWashington\t4140963\tWashington, D.C.\t38.8951\t-77.0364\tyes\n"
                            + "USA\tSeattle\t5809844\tWashington\t47.6062\t-122.3321\t\n"
                            + "GBR\tWashington\t2634715\tEngland\t54.9000\t-1.5167\t\n",
                    "rules/place/capitals.tsv",
                    "capital\tiso3c\tplace\nWashington DC\tUSA\tWashington, D.C.\n")
            .get(name)
            .getBytes(StandardCharsets.UTF_8)));

    @Test
    void aTownIsKnownByItsCountryAndName() {
        var england = new CountryCode("GBR");
        assertEquals(
                Optional.of(new Place("2634715", "Washington", england, Optional.of("England"), 54.9, -1.5167)),
                names.town(england, "Washington"));
        assertEquals(Optional.empty(), names.town(england, "Seattle"));
    }

    @Test
    void aCapitalIsKnownByTheNameThatTextsGiveIt() {
        assertEquals(Optional.of("4140963"), names.town(USA, "Washington, D.C.").map(Place::id));
    }

    @Test
    void aRegionIsTold() {
        assertTrue(names.isRegion(USA, "Washington"));
        assertFalse(names.isRegion(USA, "Seattle"));
    }
}
