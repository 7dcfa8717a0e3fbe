package org.dateline.io.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.EventCount;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.Part;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Role;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;
import org.dateline.core.model.TriggerForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionStoreTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var stored = document("k1", "Chile sued Peru on 3 May 2021 \uD83D\uDE00 \u201cquoted\u201d.");
        var rejected = rejection("k2");
        ExtractionStore.open(folder).write(List.of(stored, rejected));
        var store = ExtractionStore.open(folder);
        assertEquals(stored, store.read("k1"));
        assertEquals(rejected, store.read("k2"));
        assertTrue(store.isArticle("k1"));
        assertFalse(store.isArticle("k2"));
        assertFalse(store.contains("k3"));
        assertThrows(IOException.class, () -> store.read("k3"));
    }

    @Test
    void aLoneSurrogateSurvives() throws IOException {
        var stored = document("k1", "Chile \uD800 sued Peru.");
        var store = ExtractionStore.open(folder);
        store.write(List.of(stored));
        assertEquals(stored, store.read("k1"));
    }

    @Test
    void theSameChunkIsTheSameFile() throws IOException {
        var store = ExtractionStore.open(folder);
        store.write(List.of(rejection("k1")));
        store.write(List.of(rejection("k1")));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void halfAFileIsForgotten() throws IOException {
        ExtractionStore.open(folder.resolve("whole"))
                .write(List.of(document("k1", "Chile sued Peru."), rejection("k2")));
        byte[] whole;
        try (var files = Files.list(folder.resolve("whole"))) {
            whole = Files.readAllBytes(files.findFirst().orElseThrow());
        }
        for (int length = 0; length < whole.length; length += 37) {
            var torn = Files.createDirectories(folder.resolve("torn" + length));
            Files.write(torn.resolve("x.dlx"), Arrays.copyOf(whole, length));
            Files.write(torn.resolve("y.dlx.tmp"), new byte[length]);
            assertFalse(ExtractionStore.open(torn).contains("k1"));
            try (var left = Files.list(torn)) {
                assertEquals(0, left.count());
            }
        }
    }

    @Test
    void chunksThatNobodyNeedsAreDeleted() throws IOException {
        var store = ExtractionStore.open(folder);
        store.write(List.of(rejection("k1"), rejection("k2")));
        store.write(List.of(rejection("k3")));
        store.keepOnly(Set.of("k2"));
        assertTrue(store.contains("k2"));
        assertFalse(store.contains("k3"));
        assertTrue(ExtractionStore.open(folder).contains("k1"), "it shares a chunk with k2");
        assertFalse(ExtractionStore.open(folder).contains("k3"));
    }

    private static StoredDocument rejection(String key) {
        var notice =
                new Notice(NoticeCode.EMPTY_DOCUMENT, "a.txt", 1, Optional.empty(), Optional.empty(), "nothing in it");
        return new StoredDocument(key, Optional.empty(), List.of(notice));
    }

    private static StoredDocument document(String key, String text) {
        var all = new Span(0, text.length());
        var day = DateRange.of(LocalDate.of(2021, 5, 3));
        var article = new Article(
                ArticleId.from(key),
                key,
                "a.txt",
                1,
                Optional.empty(),
                Optional.of("Paper"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublicationDate(day, Granularity.DAY, PublishedBasis.METADATA)),
                text,
                0,
                List.of(new TextPart(all, Part.BODY)));
        var entity = new ArticleEntity(0, "Chile", EntityType.LOCATION, Optional.of(CountryCode.of("CHL")));
        var extraction = new Extraction(
                article,
                List.of(new SentenceSpan(1, all, Part.BODY)),
                List.of(time(day)),
                List.of(),
                List.of(entity),
                List.of(),
                List.of(event(all, time(day))),
                List.of(),
                List.of());
        return new StoredDocument(key, Optional.of(extraction), List.of());
    }

    private static TimeMention time(DateRange day) {
        return new TimeMention(
                new Span(0, 3),
                1,
                TimexType.DATE,
                "2021-05-03",
                Optional.of("2021-05-03"),
                Optional.of(day),
                Optional.of(Granularity.DAY),
                Optional.of(DateBasis.EXPLICIT),
                Optional.empty(),
                DateStatus.RESOLVED,
                Optional.empty(),
                "rule");
    }

    private static EventMention event(Span clause, TimeMention time) {
        var actor = new Participant(
                Role.ACTOR, new Span(0, 5), Optional.of(0), Optional.of(CountryCode.of("CHL")), Optional.empty());
        return new EventMention(
                clause,
                1,
                new Span(6, 10),
                TriggerForm.PAST,
                PloverType.ACCUSE,
                Optional.empty(),
                -3,
                EventStatus.OCCURRED,
                Optional.empty(),
                false,
                Optional.of(time),
                Optional.empty(),
                Optional.empty(),
                0.5,
                "rule",
                List.of(actor),
                List.of(new EventCount(
                        CountOf.DEAD,
                        Optional.of(12),
                        Optional.empty(),
                        false,
                        new Span(0, 5),
                        Optional.of("soldiers"),
                        Optional.empty())));
    }
}
