package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(ClassPathFiles.ALL);
    private static final CountryCode USA = CountryCode.of("USA");

    @Test
    void aNameKnowsAllItsPlaces() {
        var countries = GAZETTEER.find("syracuse").orElseThrow().readings().stream()
                .map(place -> place.region().country().value())
                .collect(Collectors.toSet());
        assertTrue(countries.contains("USA") && countries.contains("ITA"), countries.toString());
    }

    @Test
    void aRegionIsToldFromATownOfItsName() {
        var ohio = GAZETTEER.find("ohio").orElseThrow();
        assertEquals(Optional.of(new Region(USA, "OH")), ohio.regionOf(USA));
        assertEquals(
                Optional.empty(), GAZETTEER.find("springfield").orElseThrow().regionOf(USA));
    }

    @Test
    void saintsAreFoundShortened() {
        assertTrue(GAZETTEER.find("st john").isPresent());
        assertEquals(Optional.empty(), GAZETTEER.find("no such town anywhere"));
    }

    @Test
    void theLongestNameCounts() {
        var words = PlaceWords.of("New London Avenue");
        assertEquals(2, GAZETTEER.longest(words, 0).orElseThrow().to());
        assertEquals(Optional.empty(), GAZETTEER.longest(PlaceWords.of("in the dark"), 0));
    }

    @Test
    void everyPlaceLiesInACountryOfOurs() {
        var countries = Countries.load(ClassPathFiles.ALL);
        for (var row : Tsv.read(ClassPathFiles.ALL, Gazetteer.FILE).rows()) {
            for (var cell : row.list("readings")) {
                var place = Town.Reading.parse(cell);
                assertTrue(countries.find(place.region().country()).isPresent(), cell);
                assertTrue(place.weight() >= 3, cell);
            }
        }
    }
}
