package org.dateline.core.resolve;

import static org.dateline.core.resolve.Extractions.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Resolution;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

    @Test
    void oneNameIsOneEntityWhateverItsSpelling() {
        var resolution = resolve(
                article("a", "x").by("P", "2024-05-01").person("Donald Tusk", "POL"),
                article("b", "y").by("P", "2024-05-03").person("DONALD TUSK", ""),
                article("c", "z").by("P", "").person("Donald Tusk", "POL"));
        var tusk = only(resolution);
        assertEquals("Donald Tusk", tusk.name());
        assertEquals(Optional.of(CountryCode.of("POL")), tusk.country());
        assertEquals(3, tusk.articleCount());
        assertEquals(3, tusk.mentionCount());
        assertEquals("2024-05-01", tusk.firstPublishedOn().orElseThrow().toString());
        assertEquals("2024-05-03", tusk.lastPublishedOn().orElseThrow().toString());
    }

    @Test
    void diacriticsDoNotDivide() {
        assertEquals(
                1,
                resolve(
                                article("a", "x").person("Aleksandar Vučić", ""),
                                article("b", "y").person("Aleksandar Vucic", ""))
                        .entities()
                        .size());
        assertEquals("lodz", NameKey.of("Łódź"));
        assertEquals("european union", NameKey.of("The European Union"));
        assertEquals("istanbul", NameKey.of("İstanbul"));
    }

    @Test
    void aPersonAndAnOrganisationOfOneNameAreTwo() {
        assertEquals(
                2,
                resolve(article("a", "x").person("Ford", ""), article("b", "y").organization("Ford", ""))
                        .entities()
                        .size());
    }

    @Test
    void aLoneSurnameJoinsTheOnlyPersonItCanBe() {
        var resolution = resolve(
                article("a", "x").person("Mirela Kostova", "BGR"),
                article("b", "y").person("Kostova", "BGR"));
        assertEquals("Mirela Kostova", only(resolution).name());
        assertEquals(resolution.entityId(ArticleId.from("a"), 0), resolution.entityId(ArticleId.from("b"), 0));
    }

    @Test
    void aMiddleInitialDividesNobodyUnlessThereAreTwo() {
        var one = resolve(
                article("a", "x").person("Ramona T. Quispe", ""),
                article("b", "y").person("Ramona Quispe", ""),
                article("c", "z").person("Ramona Teresa Quispe", ""));
        assertEquals(one.entityId(ArticleId.from("a"), 0), one.entityId(ArticleId.from("b"), 0));
        var two = resolve(
                article("a", "x").person("Ramona T. Quispe", ""),
                article("b", "y").person("Ramona Quispe", ""),
                article("c", "z").person("Ramona V. Quispe", ""));
        assertNotEquals(two.entityId(ArticleId.from("a"), 0), two.entityId(ArticleId.from("b"), 0));
        assertNotEquals(two.entityId(ArticleId.from("a"), 0), two.entityId(ArticleId.from("c"), 0));
    }

    @Test
    void aBodyWithASingleLetterInItsNameIsNobody() {
        assertEquals(
                2,
                resolve(article("a", "x").organization("Army B Group", "").person("Army Group", ""))
                        .entities()
                        .size());
    }

    @Test
    void aCommonNameWithAnInitialHasANameInEveryCountry() {
        var resolution = resolve(
                article("a", "x").person("John T. Smith", "USA"),
                article("b", "y").person("John Smith", "GBR"),
                article("c", "z").person("John Smith", "CAN"));
        assertEquals(
                "John T. Smith",
                resolution.entities().stream()
                        .filter(entity -> entity.id().equals(resolution.entityId(ArticleId.from("a"), 0)))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @Test
    void aSharedCompanionTellsWhoIsMeant() {
        var resolution = resolve(
                article("a", "x").person("Mirela Kostova", "").organization("Harbour Board", ""),
                article("b", "y").organization("Harbour Board", "").person("Kostova", ""),
                article("c", "z").person("Kostova", ""));
        assertEquals(resolution.entityId(ArticleId.from("a"), 0), resolution.entityId(ArticleId.from("b"), 1));
        assertNotEquals(resolution.entityId(ArticleId.from("a"), 0), resolution.entityId(ArticleId.from("c"), 0));
    }

    @Test
    void aCommonSurnameStaysApart() {
        var resolution = resolve(
                article("a", "x").person("Anna Smith", "GBR"),
                article("b", "y").person("Peter Smith", "GBR"),
                article("c", "z").person("Smith", "GBR"));
        assertEquals(3, resolution.entities().size());
    }

    @Test
    void aRoleAndTheCountryOfTheArticleTellWhoIsMeant() {
        var osmani = article("a", "x").person("Vjosa Osmani", "XKX").called("president");
        assertEquals(
                1,
                persons(
                        osmani,
                        article("b", "y")
                                .location("Kosovo", "XKX")
                                .person("Osmani", "")
                                .called("president")));
        assertEquals(
                2, persons(osmani, article("b", "y").location("Kosovo", "XKX").person("Osmani", "")));
        assertEquals(2, persons(osmani, article("b", "y").person("Osmani", "").called("president")));
        assertEquals(
                2,
                persons(
                        osmani,
                        article("b", "y")
                                .location("Kosovo", "XKX")
                                .person("Osmani", "")
                                .called("striker")));
    }

    @Test
    void aCommonNameInTwoCountriesIsTwoPersons() {
        assertEquals(
                2,
                persons(
                        article("a", "x").person("John Smith", "USA"),
                        article("b", "y").person("John Smith", "GBR")));
        assertEquals(
                1,
                persons(
                        article("a", "x").person("John Smith", "USA"),
                        article("b", "y").person("John Smith", "")));
    }

    @Test
    void aCommonNameWithTwoRolesIsTwoPersonsUnlessTheyKeepTheSameCompany() {
        assertEquals(
                2,
                persons(
                        article("a", "x").person("John Smith", "").called("drummer"),
                        article("b", "y").person("John Smith", "").called("deputy governor")));
        assertEquals(
                1,
                persons(
                        article("a", "x")
                                .person("John Smith", "")
                                .called("governor")
                                .organization("Harbour Board", ""),
                        article("b", "y")
                                .person("John Smith", "")
                                .called("lawyer")
                                .organization("Harbour Board", "")));
        assertEquals(
                1,
                persons(
                        article("a", "x").person("John Smith", "").called("governor"),
                        article("b", "y").person("John Smith", "USA").called("deputy governor")));
    }

    @Test
    void anUncommonNameIsOnePersonWhateverTheRoles() {
        assertEquals(
                1,
                persons(
                        article("a", "x").person("Mirela Kostova", "BGR").called("mayor"),
                        article("b", "y").person("Mirela Kostova", "ROU").called("envoy")));
    }

    @Test
    void aBodyThatEveryStateHasBelongsToItsCountry() {
        var resolution = resolve(
                article("a", "x").organization("Ministry of Defence", "KEN"),
                article("b", "y").organization("Ministry of Defence", "GBR"),
                article("c", "z").organization("Harbour Board", "GBR"),
                article("d", "z").organization("Harbour Board", "KEN"));
        assertEquals(3, resolution.entities().size());
        assertEquals(
                resolve(article("a", "x").organization("Ministry of Defence", "KEN"))
                        .entityId(ArticleId.from("a"), 0),
                resolution.entityId(ArticleId.from("a"), 0));
    }

    private static int persons(Extractions... articles) {
        return (int) resolve(articles).entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .count();
    }

    @Test
    void aTieDecidesNoCountry() {
        var entity = only(resolve(
                article("a", "x").organization("Fjord Observatory", "SRB"),
                article("b", "y").organization("Fjord Observatory", "HRV")));
        assertEquals(Optional.empty(), entity.country());
    }

    private static Entity only(Resolution resolution) {
        assertEquals(
                1, resolution.entities().size(), () -> resolution.entities().toString());
        return resolution.entities().get(0);
    }

    private static Resolution resolve(Extractions... articles) {
        return new Resolver(Object::toString, Extractions.NAMES, Extractions.WEIGHTS, 0.4)
                .resolve(
                        List.of(articles).stream().map(Extractions::fingerprint).toList());
    }
}
