package org.dateline.io.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Digest;
import org.dateline.core.model.Markup;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    private static final Limits SMALL = new Limits(1000, 500, 250);

    @TempDir
    Path folder;

    @Test
    void everyFormatIsReadAlsoPacked() throws IOException {
        put("a.txt", "A text.\r\nTwo lines.");
        put("b.json", "{\"text\": \"One object.\"}");
        put("c.json", "[{\"text\": \"First.\"}, {\"id\": 7, \"text\": \"Second.\"}]");
        put("d.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}");
        put("e.NDJSON.gz", gzip("{\"text\":\"Packed.\"}\r\n"));
        put("sub/f.txt.gz", gzip("Packed text."));
        assertEquals(
                List.of(
                        "a.txt 1 a.txt A text.\r\nTwo lines.",
                        "b.json 1 b.json One object.",
                        "c.json 1 c.json#1 First.",
                        "c.json 2 7 Second.",
                        "d.jsonl 1 d.jsonl#1 One.",
                        "d.jsonl 3 d.jsonl#3 Two.",
                        "e.NDJSON.gz 1 e.NDJSON.gz#1 Packed.",
                        "sub/f.txt.gz 1 sub/f.txt.gz Packed text."),
                read().summary());
    }

    @Test
    void aRecordSaysAllItKnows() throws IOException {
        put(
                "a.jsonl",
                "{\"id\":\"x1\",\"title\":\" T \",\"text\":\"B\",\"published_on\":\"2022-04\",\"url\":\"https://e.org\","
                        + "\"publisher\":\"P\",\"author\":[\"Jo\",\"Al\"],\"language\":\"en\",\"more\":{\"text\":[1,{}]}}");
        assertEquals(
                List.of(new SourceDocument(
                        "a.jsonl",
                        1,
                        "x1",
                        "B",
                        Markup.NONE,
                        Optional.of("T"),
                        Optional.of("https://e.org"),
                        Optional.of("P"),
                        Optional.of("Jo, Al"),
                        Optional.of("en"),
                        List.of(new DateClaim("2022-04", PublishedBasis.METADATA)))),
                read().documents);
    }

    @Test
    void crawlersHaveTheirOwnNames() throws IOException {
        put(
                "a.json",
                "{\"status\":\"ok\",\"articles\":[{\"source\":{\"id\":null,\"name\":\"Courier\"},\"title\":\"T\","
                        + "\"publishedAt\":\"2021-01-02T03:04:05Z\",\"content\":\"One.\"},{\"body\":[\"Two.\",\"Three.\"]}]}");
        put(
                "b.jsonl",
                "{\"_id\":1,\"_source\":{\"maintext\":\"Four.\",\"source_domain\":\"e.org\"}}\n{\"story\":null,\"day\":1}\n"
                        + "{\"title\":{\"rendered\":\"R\"},\"content\":{\"rendered\":\"<p>Five.</p>\"}}\n{\"novel\":\"x\"}");
        var read = read();
        assertEquals(List.of("One.", "Two.\n\nThree.", "Four.", "", "<p>Five.</p>"), read.texts());
        assertEquals(List.of("BROKEN_RECORD 4"), read.noticeSummary());
        assertEquals(Optional.of("Courier"), read.documents.get(0).publisher());
        assertEquals(
                "2021-01-02T03:04:05Z",
                read.documents.get(0).dateClaims().get(0).value());
        assertEquals(Markup.HTML, read.documents.get(4).markup());
        assertEquals(Optional.of("R"), read.documents.get(4).title());
    }

    @Test
    void tablesAreReadByTheNamesOfTheirColumns() throws IOException {
        put("a.csv", "Headline;Full text;Date\r\nH;\"Two\nlines; here\";2021-05-06\r\n\r\nx;y;z;w\r\nI;Last.;\r\n");
        put("b.tsv", "day\tcountry\n2021\tKEN\n2022\tUGA\n");
        put("c.csv", "text\nCaf\u00e9 closed.\n".getBytes(Charset.forName("windows-1252")));
        var read = read();
        assertEquals(List.of("Two\nlines; here", "Last.", "Caf\u00e9 closed."), read.texts());
        assertEquals(Optional.of("H"), read.documents.get(0).title());
        assertEquals(List.of("BROKEN_RECORD 2", "BROKEN_RECORD 1", "ENCODING_GUESSED 1"), read.noticeSummary());
    }

    @Test
    void aPageIsReadInTheEncodingItDeclares() throws IOException {
        put("a.html", "<meta charset=windows-1251><p>\u041c\u0438\u0440".getBytes(Charset.forName("windows-1251")));
        put("b.htm", "<meta charset=iso-8859-1><p>\u041c\u0438\u0440".getBytes(UTF_8));
        var read = read();
        assertTrue(
                read.texts().stream().allMatch(text -> text.endsWith("\u041c\u0438\u0440")), () -> "" + read.texts());
        assertEquals(List.of(), read.noticeSummary());
        assertEquals(Markup.HTML, read.documents.get(0).markup());
    }

    @Test
    void brokenLinesAreNotedAndTheRestIsRead() throws IOException {
        put(
                "a.jsonl",
                "{\"text\":\"One.\"}\nnot json\n{\"text\": 5}\n{\"title\":\"no text\"}\n{\"text\":\"cut\n[1]\n"
                        + "{\"text\":\"x\"} {}\n" + "{\"a\":".repeat(5000) + "\n{\"text\":\"Last.\"}");
        var read = read();
        assertEquals(List.of("a.jsonl 1 a.jsonl#1 One.", "a.jsonl 9 a.jsonl#9 Last."), read.summary());
        assertEquals(
                List.of(
                        "BROKEN_RECORD 2",
                        "BROKEN_RECORD 3",
                        "BROKEN_RECORD 4",
                        "BROKEN_RECORD 5",
                        "BROKEN_RECORD 6",
                        "BROKEN_RECORD 7",
                        "BROKEN_RECORD 8"),
                read.noticeSummary());
    }

    @Test
    void aBrokenObjectDoesNotTakeTheOthersOfItsArray() throws IOException {
        put("a.json", "[{\"text\":\"} \\\" ]\"}, 5, [\"x{\"], {\"text\" 3}, {\"text\":\"Last.\"}]");
        var read = read();
        assertEquals(List.of("a.json 1 a.json#1 } \" ]", "a.json 5 a.json#5 Last."), read.summary());
        assertEquals(List.of("BROKEN_RECORD 2", "BROKEN_RECORD 3", "BROKEN_RECORD 4"), read.noticeSummary());
    }

    @Test
    void aJsonFileThatIsCutShortKeepsWhatIsWhole() throws IOException {
        put("a.json", "[{\"text\":\"One.\"}, {\"text\":\"Tw");
        put("b.json", "[{\"text\":\"One.\"}");
        var read = read();
        assertEquals(List.of("a.json 1 a.json#1 One.", "b.json 1 b.json#1 One."), read.summary());
        assertEquals(List.of("UNREADABLE_FILE 2", "UNREADABLE_FILE 2"), read.noticeSummary());
    }

    @Test
    void aPackedFileThatIsCutShortKeepsTheRecordsBefore() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"text\":\"").append(i * 7919L % 10007).append("\"}\n");
        }
        var packed = gzip(lines.toString());
        put("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        put("b.jsonl.gz", Arrays.copyOf(packed, 5));
        put("c.txt.gz", Arrays.copyOf(packed, packed.length / 2));
        var read = read();
        assertTrue(read.documents.size() > 1000 && read.documents.size() < 4000, () -> "" + read.documents.size());
        assertEquals(
                List.of("UNREADABLE_FILE " + (read.documents.size() + 1), "UNREADABLE_FILE 1", "UNREADABLE_FILE 1"),
                read.noticeSummary());
    }

    @Test
    void aGzipBombIsRefused() throws IOException {
        put("a.txt.gz", gzip("0".repeat(60_000_000)));
        put("b.jsonl.gz", gzip("{\"text\":\"One.\"}\n" + "\n".repeat(60_000_000)));
        var read = new AllRead(DocumentReader.of(Storage.at(folder.toString())));
        assertEquals(List.of("b.jsonl.gz 1 b.jsonl.gz#1 One."), read.summary());
        assertEquals(List.of("UNREADABLE_FILE 1", "UNREADABLE_FILE 2"), read.noticeSummary());
    }

    @Test
    void whatIsTooLargeIsPassedOver() throws IOException {
        put("a.txt", "x".repeat(501));
        put("b.txt", "x".repeat(1001));
        put("c.jsonl", "{\"text\":\"" + "x".repeat(501) + "\"}\n" + "x".repeat(1_000_000) + "\n{\"text\":\"Last.\"}\n");
        put("d.json", "[{\"text\":\"" + "x".repeat(100_000) + "\"},{\"text\":\"Last.\"}]");
        var read = new AllRead(new DocumentReader(Storage.at(folder.toString()), SMALL, OwnFields.NONE, false));
        assertEquals(List.of("c.jsonl 3 c.jsonl#3 Last.", "d.json 2 d.json#2 Last."), read.summary());
        assertEquals(
                List.of("TOO_LARGE 1", "TOO_LARGE 1", "TOO_LARGE 1", "TOO_LARGE 2", "TOO_LARGE 1"),
                read.noticeSummary());
    }

    @Test
    void emptyAndUnknownFilesAreNoted() throws IOException {
        put("a.txt", "");
        put("b.jsonl.gz", "");
        put("c.json", " [ ] ");
        put("d.doc", "x");
        put(".hidden.txt", "x");
        put("_tmp/e.txt", "x");
        put("gone.txt", "x");
        Files.delete(folder.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        var read = read();
        assertEquals(List.of(), read.documents);
        assertEquals(
                List.of(
                        "UNKNOWN_FORMAT 0",
                        "HIDDEN_FILE 0",
                        "HIDDEN_FILE 0",
                        "EMPTY_DOCUMENT 1",
                        "EMPTY_DOCUMENT 1",
                        "EMPTY_DOCUMENT 1",
                        "UNREADABLE_FILE 1"),
                read.noticeSummary());
    }

    @Test
    void encodingsAreToldByMarkOrByBytes() throws IOException {
        var text = "Café – “quoted” 😀";
        put("a.txt", ("\uFEFF" + text).getBytes(UTF_8));
        put("b.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        put("c.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        put("d.txt", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")));
        put("e.txt", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")));
        assertEquals(List.of(text, text, text, text, text), read().texts());
        assertEquals(List.of(), read().noticeSummary());
    }

    @Test
    void aGuessedEncodingIsNoted() throws IOException {
        put("a.txt", "Café – “quoted”".getBytes(Charset.forName("windows-1252")));
        put("b.txt", "A plain text in wide chars.".getBytes(StandardCharsets.UTF_16LE));
        put("c.jsonl", "{\"text\":\"Zürich\"}\n".getBytes(StandardCharsets.UTF_16BE));
        put("b2.txt", "A plain text in wider chars.".getBytes(Charset.forName("UTF-32LE")));
        put("d.txt", join("Zürich, Genève, Neuchâtel".getBytes(UTF_8), new byte[] {(byte) 0xE2, (byte) 0x80}));
        var read = read();
        assertEquals(
                List.of(
                        "Café – “quoted”",
                        "A plain text in wide chars.",
                        "A plain text in wider chars.",
                        "Zürich",
                        "Zürich, Genève, Neuchâtel\uFFFD"),
                read.texts());
        assertEquals(
                List.of(
                        "ENCODING_GUESSED 1",
                        "ENCODING_GUESSED 1",
                        "ENCODING_GUESSED 1",
                        "ENCODING_GUESSED 1",
                        "ENCODING_GUESSED 1"),
                read.noticeSummary());
    }

    @Test
    void nulsAndLoneSurrogatesAreKept() throws IOException {
        put("a.jsonl", "{\"text\":\"a\\u0000b\\ud800c\"}");
        put("b.txt", "a\0b");
        assertEquals(List.of("a\0b\ud800c", "a\0b"), read().texts());
    }

    @Test
    void aSidecarFillsWhatTheRecordLeavesOpen() throws IOException {
        put(
                "metadata.csv",
                "publisher,source_path,published_on,title\r\n"
                        + "\"The, Post\",a.txt,2022-04-29,\r\n"
                        + "Outer,sub/b.jsonl,2020,Outer title\r\n"
                        + "Gone,gone.txt,2020,\r\n"
                        + "Bad,../x.txt,2020,\r\n"
                        + "Packed,./c.txt,,\r\n");
        put("sub/metadata.csv", "\uFEFFsource_path;publisher;published_on\nb.jsonl;Inner;2021-05\n");
        put("a.txt", "A");
        put("c.txt.gz", gzip("C"));
        put("sub/b.jsonl", "{\"text\":\"B\",\"publisher\":\"Own\",\"published_on\":\"2021\"}\n{\"text\":\"B2\"}");
        var read = read();
        assertEquals(
                List.of("The, Post", "Packed", "Own", "Inner"),
                read.documents.stream()
                        .map(document -> document.publisher().orElse(""))
                        .toList());
        assertEquals(
                List.of(
                        new DateClaim("2021", PublishedBasis.METADATA),
                        new DateClaim("2021-05", PublishedBasis.SIDECAR)),
                read.documents.get(2).dateClaims());
        assertEquals(List.of("BROKEN_SIDECAR 4", "SIDECAR_WITHOUT_FILE 0"), read.noticeSummary());
    }

    @Test
    void aSidecarWithoutItsColumnIsNoted() throws IOException {
        put("metadata.csv", "file,date\na.txt,2020\n");
        put("a.txt", "A");
        assertEquals(List.of("BROKEN_SIDECAR 0"), read().noticeSummary());
    }

    @Test
    void aSidecarBesideASingleFileCounts() throws IOException {
        put("metadata.csv", "source_path,published_on\na.txt,2020\nb.txt,2021\n");
        put("a.txt", "A");
        put("b.txt", "B");
        var read =
                new AllRead(DocumentReader.of(Storage.at(folder.resolve("a.txt").toString())));
        assertEquals(List.of("a.txt 1 a.txt A"), read.summary());
        assertEquals("2020", read.documents.get(0).dateClaims().get(0).value());
        assertEquals(List.of(), read.noticeSummary());
    }

    @Test
    void aSidecarFindsAFileHoweverItsAccentsAreWritten() throws IOException {
        put("metadata.csv", "source_path,publisher\ncaf\u00E9.txt,One\nu\u0308ber.txt,Two\n");
        put("cafe\u0301.txt", "A");
        put("\u00FCber.txt", "B");
        var read = read();
        assertEquals(
                List.of("One", "Two"),
                read.documents.stream()
                        .map(document -> document.publisher().orElse(""))
                        .toList());
        assertEquals(List.of(), read.noticeSummary());
    }

    @Test
    void aRecordReadAgainIsTheSame() throws IOException {
        put("metadata.csv", "source_path,publisher\na.jsonl,P\n");
        put("a.jsonl", "{\"text\":\"1\"}\nbroken\n{\"text\":\"3\"}\n{\"text\":\"4\"}\n");
        var all = read();
        var again = new ArrayList<SourceDocument>();
        var reader = DocumentReader.of(Storage.at(folder.toString()));
        reader.documents("a.jsonl", Set.of(4, 1)).forEachRemaining(again::add);
        assertEquals(List.of(all.documents.get(0), all.documents.get(2)), again);
        var gone = reader.documents("a.jsonl", Set.of(2));
        assertThrows(UncheckedIOException.class, gone::next);
    }

    @Test
    void documentsThatDifferAnywhereHaveDifferentDigests() {
        var digests = Set.of(
                Digest.of(document("ab", Optional.of("c"), Optional.empty())),
                Digest.of(document("a", Optional.of("bc"), Optional.empty())),
                Digest.of(document("ab", Optional.empty(), Optional.of("c"))),
                Digest.of(document("\ud800", Optional.empty(), Optional.empty())),
                Digest.of(document("\ud801", Optional.empty(), Optional.empty())),
                Digest.of(document("?", Optional.empty(), Optional.empty())),
                Digest.of(document("", Optional.of(""), Optional.empty())));
        assertEquals(7, digests.size());
        assertEquals(
                Digest.of(document("x", Optional.empty(), Optional.empty())),
                Digest.of(document("x", Optional.empty(), Optional.empty())));
    }

    private static SourceDocument document(String text, Optional<String> title, Optional<String> url) {
        return new SourceDocument(
                "p",
                1,
                "i",
                text,
                Markup.NONE,
                title,
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private AllRead read() throws IOException {
        return new AllRead(DocumentReader.of(Storage.at(folder.toString())));
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(UTF_8));
    }

    private void put(String path, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
