package org.dateline.core.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.NoticeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is not English is kept with its sentences and its language, and nothing is read from it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTest {

    private static final RuleFiles FILES = name -> {
        var in = LanguagesTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final String ENGLISH =
            "The foreign minister of Norway said in Oslo on 5 March 2021 that the talks with Sweden had been broken off.";
    private static final String GERMAN =
            "Der Minister sagte im März 2021 in Oslo, Norwegen habe die Gespräche mit Schweden am Montag abgebrochen.";

    private final Extractor extractor = new Extractor(Engines.load(FILES));

    @Test
    void anArticleInAnotherLanguageIsKeptNoticedAndNotRead() {
        var extraction = extract(GERMAN, Optional.empty());
        assertEquals(Optional.of("de"), extraction.article().language());
        assertEquals(1, extraction.sentences().size());
        assertTrue(extraction.times().isEmpty()
                && extraction.countries().isEmpty()
                && extraction.events().isEmpty());
        assertEquals(
                List.of(NoticeCode.LANGUAGE_NOT_READ),
                extraction.notices().stream().map(notice -> notice.code()).toList());
    }

    @Test
    void aTranslationIsReadWhateverItsSourceCallsIt() {
        var extraction = extract(ENGLISH, Optional.of("nb"));
        assertEquals(Optional.of("en"), extraction.article().language());
        assertFalse(extraction.times().isEmpty() || extraction.countries().isEmpty());
        assertEquals(List.of(), extraction.notices());
    }

    @Test
    void theSourceMaySayMoreOfTheLanguageOrSayItAlone() {
        assertEquals(
                Optional.of("en-GB"),
                extract(ENGLISH, Optional.of("en_GB")).article().language());
        assertEquals(
                Optional.of("en"),
                extract("Talks end.", Optional.of("English")).article().language());
        assertEquals(
                Optional.empty(),
                extract("Talks end.", Optional.empty()).article().language());
    }

    private Extraction extract(String text, Optional<String> language) {
        return extractor.extract(Article.example(text, Optional.empty()).in(language), List.of());
    }
}
