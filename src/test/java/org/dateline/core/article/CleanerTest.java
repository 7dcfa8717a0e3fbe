package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Markup;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    static final RuleFiles RULES = name -> {
        var in = Cleaner.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private final Cleaner cleaner = Cleaner.load(RULES);

    @Test
    void aTitleGivenApartStandsFirst() {
        var article = article("x.txt", Optional.of("Floods in Peru"), "Rain fell.\r\nMuch of it.");
        assertEquals("Floods in Peru\n\nRain fell.\r\nMuch of it.", article.text());
        assertEquals(16, article.bodyStart());
    }

    @Test
    void aTitleThatTheTextBeginsWithIsNotRepeated() {
        var article = article("x.txt", Optional.of("“Floods” in Peru"), "\"FLOODS\" in Peru:\nRain fell.");
        assertEquals("\"FLOODS\" in Peru:\nRain fell.", article.text());
        assertEquals(0, article.bodyStart());
        assertEquals(
                19,
                article("x.txt", Optional.of("Floods in Peruvia"), "Floods in Peru")
                        .bodyStart());
    }

    @Test
    void aBlankDocumentIsNoArticle() {
        var cleaned = cleaner.clean(document("x.txt", Optional.of("Title"), " \u00a0\n\u200b\n\t"));
        assertTrue(cleaned.article().isEmpty());
        assertEquals(NoticeCode.EMPTY_DOCUMENT, cleaned.notices().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        "2022, year, 2022-01-01",
        "2022-04, month, 2022-04-01",
        "2022-04-29, day, 2022-04-29",
        "2022/4/9, day, 2022-04-09",
        "20220429, day, 2022-04-29",
        "2022-04-29T23:30:00-11:00, day, 2022-04-29",
        "2022-04-29 10:00:00 UTC, day, 2022-04-29",
        "29 April 2022, day, 2022-04-29",
        "Friday 29th Apr. 2022, day, 2022-04-29",
        "'April 29, 2022', day, 2022-04-29",
        "'Fri, 29 Apr 2022 10:00:00 GMT', day, 2022-04-29",
        "'Sept. 1, 2001, 8:30 AM', day, 2001-09-01",
        "April 2022, month, 2022-04-01",
        "1582, year, 1582-01-01"
    })
    void claimsAreReadAsTheyAreWritten(String value, String precision, String first) {
        var published = cleaner.clean(claimed(value))
                .article()
                .orElseThrow()
                .published()
                .orElseThrow();
        assertEquals(precision, published.precision().toString());
        assertEquals(first, published.range().start().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2022-13-01",
                "30 February 2022",
                "1581",
                "04/05/2022",
                "22-04-29",
                "May",
                "20229",
                "0000",
                "9999-12-31"
            })
    void whatIsNoDateIsNotedAndNotUsed(String value) {
        var cleaned = cleaner.clean(claimed(value));
        assertTrue(cleaned.article().orElseThrow().published().isEmpty());
        assertEquals(
                List.of(NoticeCode.BAD_PUBLICATION_DATE, NoticeCode.NO_PUBLICATION_DATE),
                cleaned.notices().stream().map(notice -> notice.code()).toList());
    }

    @Test
    void theBestSourceThatCanBeReadCounts() {
        var published = cleaner.clean(claimed("2020-01-01_x.txt", "soon", "2021-03"))
                .article()
                .orElseThrow()
                .published()
                .orElseThrow();
        assertEquals(PublishedBasis.SIDECAR, published.basis());
        assertEquals("2021-03-01", published.range().start().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "a/2022-04-29_x.txt, 2022-04-29",
        "20220429-x.jsonl.gz, 2022-04-29",
        "2022-04.txt, 2022-04-01",
        "2022_04_29 floods.txt, 2022-04-29"
    })
    void aFileNameMayBeginWithADate(String path, String first) {
        var published = article(path, Optional.empty(), "x").published().orElseThrow();
        assertEquals(PublishedBasis.FILENAME, published.basis());
        assertEquals(first, published.range().start().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022/x.txt",
                "202204291.txt",
                "20221340-x.txt",
                "0000-11.txt",
                "1984 review.txt",
                "x-2022-04-29.txt",
                "9999-12-31_x.txt"
            })
    void otherNumbersInFileNamesAreNoDates(String path) {
        assertTrue(article(path, Optional.empty(), "x").published().isEmpty());
    }

    @Test
    void oddCharactersAreKeptAndNoted() {
        var cleaned = cleaner.clean(document("x.txt", Optional.empty(), "a\0b\ud800c😀"));
        assertEquals("a\0b\ud800c😀", cleaned.article().orElseThrow().text());
        var notice = cleaned.notices().get(0);
        assertEquals(NoticeCode.CONTROL_CHARACTERS, notice.code());
        assertEquals(Optional.of(1), notice.charStart());
        assertEquals("2 of them, the first is U+0000", notice.message());
    }

    private Article article(String path, Optional<String> title, String text) {
        return cleaner.clean(document(path, title, text)).article().orElseThrow();
    }

    static SourceDocument document(String path, Optional<String> title, String text, DateClaim... claims) {
        return new SourceDocument(
                path,
                1,
                path,
                text,
                Markup.NONE,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(claims));
    }

    private static SourceDocument claimed(String value) {
        return document("x.txt", Optional.empty(), "Text.", new DateClaim(value, PublishedBasis.METADATA));
    }

    private static SourceDocument claimed(String path, String metadata, String sidecar) {
        return document(
                path,
                Optional.empty(),
                "Text.",
                new DateClaim(metadata, PublishedBasis.METADATA),
                new DateClaim(sidecar, PublishedBasis.SIDECAR));
    }
}
