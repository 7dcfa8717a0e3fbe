package org.dateline.core.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Cleaner;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Markup;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an article lets infer of events whose clause says neither when nor where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InferenceTest {

    private static final RuleFiles FILES = name -> {
        var in = InferenceTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private final Extractor extractor = new Extractor(Engines.load(FILES));
    private final Cleaner cleaner = Cleaner.load(FILES);
    private final Inference inference = Inference.load(FILES);

    @Test
    void whatIsToldAsNewsWasOnTheDayOfPublicationOrTheDayBefore() {
        var event = first("2021-05-04", "Rebels attacked an army barracks in northern Mali, killing six soldiers.");
        var days = event.days().orElseThrow();
        assertEquals(DateBasis.NEWS, days.basis());
        assertEquals(LocalDate.of(2021, 5, 4), days.range().last());
        assertFalse(days.range().start().isBefore(LocalDate.of(2021, 5, 3)));
    }

    @Test
    void whatTheClauseSaysIsNotInferred() {
        var event = first("2021-05-04", "Rebels attacked an army barracks in Mali on 29 April.");
        assertEquals(DateBasis.PUBLICATION, event.days().orElseThrow().basis());
        assertEquals(
                DateRange.of(LocalDate.of(2021, 4, 29)),
                event.days().orElseThrow().range());
        assertTrue(event.days().orElseThrow().confidence() > 0.8);
    }

    @Test
    void aSentenceGoesOnFromTheDayOfTheOneBefore() {
        var events = events(
                "2021-05-05",
                "On Monday rebels attacked an army barracks in northern Mali. They killed six soldiers and abducted two officers.");
        var abduction = events.get(events.size() - 1).days().orElseThrow();
        assertEquals(DateBasis.CARRIED, abduction.basis());
        assertEquals(DateRange.of(LocalDate.of(2021, 5, 3)), abduction.range());
    }

    @Test
    void withoutADayAndAPublicationDateNothingIsInferred() {
        assertTrue(first("", "Rebels attacked an army barracks in Mali.").days().isEmpty());
    }

    @Test
    void whereBothSidesAreOfOneCountryItWasThere() {
        var event = first("2021-05-04", "Kenya's opposition accused the Kenyan government of fraud.");
        assertEquals(Optional.of(CountryCode.of("KEN")), event.country().map(LikelyCountry::country));
    }

    private Inferred first(String day, String text) {
        return events(day, text).get(0);
    }

    private List<Inferred> events(String day, String text) {
        var none = Optional.<String>empty();
        List<DateClaim> published = day.isEmpty() ? List.of() : List.of(new DateClaim(day, PublishedBasis.METADATA));
        var document = new SourceDocument("x", 1, "x", text, Markup.NONE, none, none, none, none, none, published);
        return inference.of(extractor.extract(cleaner.clean(document).article().orElseThrow(), List.of()));
    }
}
