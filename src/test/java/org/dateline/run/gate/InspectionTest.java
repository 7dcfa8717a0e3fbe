package org.dateline.run.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.io.output.CsvProfile;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.paper.Papers;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.release.HandWritten;
import org.dateline.run.release.RunCounts;
import org.dateline.run.release.StagedRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {

    @TempDir
    Path folder;

    @Test
    void aSoundReleasePassesEveryCheck() throws IOException {
        var quality = Inspection.of(HandWritten.release().write(folder.resolve("id")));
        assertEquals(List.of(), quality.failed());
        assertEquals(Promise.values().length, quality.checks().size());
    }

    @Test
    void aSoundReleasePassesInTheExcelProfileToo() throws IOException {
        var release = HandWritten.release()
                .article("a0000000000000002", "'=quoted", "=plain", "-5 degrees")
                .profile(CsvProfile.EXCEL);
        assertEquals(
                List.of(), Inspection.of(release.write(folder.resolve("id"))).failed());
    }

    @Test
    void anEmptyReleasePasses() throws IOException {
        assertEquals(
                List.of(),
                Inspection.of(HandWritten.empty().write(folder.resolve("id"))).failed());
    }

    @Test
    void aMissingColumnFails() throws IOException {
        var release = HandWritten.release().write(folder.resolve("id"));
        Files.writeString(release.folder().resolve("csv/event_evidence.csv"), "event_id\nw0000000000000001\n");
        assertFails(release, Promise.COLUMNS, "event_evidence has the columns event_id");
    }

    @Test
    void aRowWithoutAllItsCellsFails() throws IOException {
        var release = HandWritten.release().write(folder.resolve("id"));
        var text = "event_id,event_mention_id\nw0000000000000001\n";
        Files.writeString(release.folder().resolve("csv/event_evidence.csv"), text);
        assertFails(release, Promise.COLUMNS, "event_evidence row 1 has 1 cells");
    }

    @Test
    void aLostRowFails() throws IOException {
        var release = HandWritten.release().write(folder.resolve("id"));
        var csv = release.folder().resolve("csv/quotations.csv");
        Files.writeString(csv, Files.readAllLines(csv).get(0) + "\n");
        assertFails(release, Promise.ROW_COUNTS, "quotations: 0 rows found, 1 written");
    }

    @Test
    void aKeyThatIsThereTwiceFails() throws IOException {
        assertFails(
                HandWritten.release().twice("sentences"),
                Promise.UNIQUE_KEYS,
                "sentences row 3: 'a0000000000000001 1' again");
    }

    @Test
    void aReferenceToNothingFails() throws IOException {
        assertFails(
                HandWritten.release().with("event_participants", "iso3c", "SOM"),
                Promise.REFERENCES,
                "event_participants row 1: iso3c 'SOM' is not in countries");
    }

    @Test
    void anEmptyCellThatMustNotBeEmptyFails() throws IOException {
        assertFails(
                HandWritten.release().with("events", "summary", ""),
                Promise.NOT_NULL,
                "events row 1: summary is empty");
    }

    @Test
    void aValueThatIsNotAllowedFails() throws IOException {
        assertFails(
                HandWritten.release().with("events", "event_type", "DANCE"),
                Promise.VALUES,
                "events row 1: event_type is 'DANCE'");
        assertFails(
                HandWritten.release().with("events", "mention_count", "many"),
                Promise.VALUES,
                "events row 1: mention_count is 'many'");
        assertFails(
                HandWritten.release().with("events", "confidence", "NaN"),
                Promise.VALUES,
                "events row 1: confidence is 'NaN'");
        assertFails(
                HandWritten.release().with("quotations", "is_direct", "TRUE"),
                Promise.VALUES,
                "quotations row 1: is_direct is 'TRUE'");
        assertFails(
                HandWritten.release().with("events", "date_end", "2021-05-32"),
                Promise.VALUES,
                "events row 1: date_end is '2021-05-32'");
    }

    @Test
    void aDateBeforeTheCalendarFails() throws IOException {
        assertFails(
                HandWritten.release().with("events", "date_start", "1066-10-14"),
                Promise.DATES,
                "events row 1: date_start is '1066-10-14'");
    }

    @Test
    void anEndBeforeTheBeginningFails() throws IOException {
        assertFails(
                HandWritten.release().with("events", "date_end", "2021-05-02"),
                Promise.ORDER,
                "events row 1: date_start 2021-05-03, date_end 2021-05-02");
    }

    @Test
    void anEventDateWithoutATimeExpressionFails() throws IOException {
        assertFails(
                HandWritten.release().with("event_mentions", "date_id", ""),
                Promise.EVENT_DATES,
                "event_mentions row 1: date_start 2021-05-03, no date_id");
    }

    @Test
    void wordsThatTheArticleDoesNotSayFail() throws IOException {
        assertFails(
                HandWritten.release().with("dates", "text", "4 May 2021"),
                Promise.QUOTES,
                "dates row 1: '4 May 2021' does not stand at char 33 of " + HandWritten.ARTICLE);
        assertFails(
                HandWritten.release().with("event_participants", "text", "The minister"),
                Promise.QUOTES,
                "event_participants row 1: 'The minister' does not stand at char 0 of " + HandWritten.ARTICLE);
        assertFails(
                HandWritten.release().with("event_mentions", "trigger", "ate"),
                Promise.QUOTES,
                "event_mentions row 1: 'ate' does not stand at char 0 of " + HandWritten.ARTICLE);
        assertFails(
                HandWritten.release().with("quotations", "sentence_no", "1"),
                Promise.QUOTES,
                "quotations row 1: 'Good,' does not stand at char 46 of " + HandWritten.ARTICLE);
    }

    @Test
    void aSentenceOfAnotherLengthFails() throws IOException {
        assertFails(
                HandWritten.release().with("sentences", "char_end", "43"),
                Promise.QUOTES,
                "sentences row 1: the text has 44 chars, not 43");
    }

    @Test
    void aQuotationMayGoOnOverSentences() throws IOException {
        var release = HandWritten.release()
                .with("quotations", "char_start", "37")
                .with("quotations", "char_end", "51")
                .with("quotations", "sentence_no", "1")
                .with("quotations", "text", "2021.\n\"Good,")
                .with("quotations", "char_start", "39");
        assertEquals(
                List.of(), Inspection.of(release.write(folder.resolve("id"))).failed());
    }

    @Test
    void manyRejectedRecordsFailButNotAFew() throws IOException {
        assertFails(HandWritten.release().rejected(19), Promise.REJECTS, "19 of 20 records were rejected");
        assertEquals(
                List.of(),
                Inspection.of(HandWritten.release().rejected(18).write(folder.resolve("few")))
                        .failed());
    }

    @Test
    void aReleaseHalfAsLargeAsTheLastFails() throws IOException {
        var large = HandWritten.release();
        for (int i = 2; i <= 100; i++) {
            large.article("a" + (2_000_000_000_000_000L + i), "One.");
        }
        var before = large.write(folder.resolve("before"));
        new Papers().check(before).write();
        assertFails(HandWritten.release().after(before.folder()), Promise.SIZE, "articles: 100 rows before, 1 now");
    }

    @Test
    void aFailedGateRefusesTheReleaseInWords() throws IOException {
        var release = HandWritten.release()
                .with("events", "event_type", "DANCE")
                .without("entities")
                .write(folder.resolve("id"));
        var failure =
                assertThrows(RunFailure.class, () -> new Papers().check(release).write());
        assertEquals(ExitCode.GATE_FAILED, failure.exitCode());
        var message = String.valueOf(failure.getMessage());
        assertTrue(
                message.contains("every cell has a value that its column allows: broken once, events row 1"), message);
        assertTrue(message.contains("every reference finds its row: broken 2 times"), message);
    }

    @Test
    void aReleaseThatIsPublishedAnywaySaysSo() throws IOException {
        var release = HandWritten.release()
                .with("events", "event_type", "DANCE")
                .publishedAnyway()
                .write(folder.resolve("id"));
        new Papers().check(release).write();
        var gate = JsonPrint.read(release.folder().resolve("manifest.json")).path("quality_gate");
        assertTrue(gate.path("publish_anyway").asBoolean());
        assertTrue(gate.path("failed").get(0).stringValue().contains("DANCE"));
        assertTrue(
                Files.readString(release.folder().resolve("report/report.html")).contains("1 of 12 checks failed"));
    }

    @Test
    void theArticlesMustBeAsManyAsTheRunCounted() throws IOException {
        var written = HandWritten.release().write(folder.resolve("id"));
        var release = new StagedRelease(
                written.id(),
                written.folder(),
                written.config(),
                written.engine(),
                new RunCounts(2, 2, 2, 0, 0, 0, 2),
                written.rows(),
                Optional.empty(),
                EvidenceLinks.none());
        assertFails(release, Promise.ROW_COUNTS, "articles: 1 rows of 2 articles");
    }

    private void assertFails(HandWritten release, Promise promise, String words) throws IOException {
        assertFails(release.write(Files.createTempDirectory(folder, "id")), promise, words);
    }

    private static void assertFails(StagedRelease release, Promise promise, String words) throws IOException {
        var failed = Inspection.of(release).failed().stream()
                .filter(check -> check.id().equals(promise.toString()))
                .findFirst();
        assertEquals(Optional.of(words), failed.map(check -> check.cases().get(0)));
    }
}
