package org.dateline.io.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and machines do to files: each costs a notice of its own, and no other article. */
class HostileInputTest {

    private static final String LAST = "zzz.txt";

    @TempDir
    Path folder;

    /** Reading comes to the last file, whatever stands before it. */
    @BeforeEach
    void putAnOrdinaryFileLast() throws IOException {
        put(LAST, "Last.");
    }

    @Test
    void aQuoteThatIsNotClosedBreaksItsRowAlone() throws IOException {
        put("a.csv", "id,text\n1,\"One.\"\n2,\"Two.\n3,\"Three, and more.\"\n4,\"Four\nlines.\"\n5,\"Five.");
        check(List.of("One.", "Three, and more.", "Four\nlines."), List.of("BROKEN_RECORD 2", "BROKEN_RECORD 5"));
    }

    @Test
    void quotesWithinACellAreLetters() throws IOException {
        put("a.csv", "id,text\n1,\"He said \"no\" to it.\"\n2,She said \"yes\".\n3,\"A \"\"third\"\" way\" \n");
        check(List.of("He said \"no\" to it.", "She said \"yes\".", "A \"third\" way"), List.of());
    }

    @Test
    void aQuoteThatIsNotClosedInASidecarLeavesTheRowsBehindIt() throws IOException {
        put("a.txt", "One.");
        put("b.txt", "Two.");
        put("metadata.csv", "source_path,publisher\na.txt,\"The Post\nb.txt,Courier\n");
        var read = read();
        assertEquals(List.of("BROKEN_SIDECAR 1"), read.notices);
        assertEquals(
                List.of(Optional.empty(), Optional.of("Courier"), Optional.empty()),
                read.documents.stream().map(SourceDocument::publisher).toList());
    }

    @Test
    void aLineWithoutEndIsNotKept() throws IOException {
        var endless = "x".repeat(Limits.USUAL.recordBytes() + 10);
        put("a.csv", "id,text\n1," + endless + "\n2,Two.\n");
        put("b.jsonl", "{\"text\":\"" + endless + "\"}\n{\"text\":\"Three.\"}\n");
        put("c.mbox", "From a\nSubject: x\n\n" + endless + "\n\nFrom b\nSubject: y\n\nFour.\n");
        put("d.json", "[{\"text\":\"" + endless + "\"},{\"text\":\"Five.\"}]");
        check(
                List.of("Two.", "Three.", "Four.", "Five."),
                List.of("BROKEN_RECORD 1", "TOO_LARGE 1", "TOO_LARGE 1", "TOO_LARGE 1"));
    }

    @Test
    void numbersThatAreNoneInAFieldNobodyUses() throws IOException {
        put("a.jsonl", "{\"text\":\"One.\",\"score\":NaN,\"low\":-Infinity}\n");
        check(List.of("One."), List.of());
    }

    @Test
    void objectsInObjectsWithoutEnd() throws IOException {
        put("a.jsonl", "{\"a\":".repeat(100_000) + "\n{\"text\":\"One.\"}\n");
        put("b.json", "[".repeat(100_000));
        put("c.html", "<div>".repeat(50_000) + "<p>Two.</p>");
        put("d.xml", "<a>".repeat(50_000));
        check(
                List.of("One.", "<div>".repeat(50_000) + "<p>Two.</p>"),
                List.of("BROKEN_RECORD 1", "UNREADABLE_FILE 1", "UNREADABLE_FILE 1"));
    }

    @Test
    void oneBrokenFileInAPackedFolder() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "../../a.txt", "One.");
            add(zip, "b.docx", "PK no document");
            add(zip, "c.txt.gz", "not packed");
            add(zip, "d.xlsx", "no workbook");
            add(zip, "e.parquet", "no table");
            add(zip, "f.txt", "Two.");
        }
        put("a.zip", bytes.toByteArray());
        check(
                List.of("One.", "Two."),
                List.of("UNREADABLE_FILE 2", "UNREADABLE_FILE 3", "UNREADABLE_FILE 4", "UNREADABLE_FILE 5"));
    }

    @Test
    void zerosPackedLightlyAreStillABomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            for (int i = 0; i < 60; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        put("a.jsonl.gz", bytes.toByteArray());
        put("b.txt.gz", bytes.toByteArray());
        check(List.of(), List.of("TOO_LARGE 1", "TOO_LARGE 1"));
    }

    /** Sparse, so they take no room: zeros behind the first line of a file that has more bytes than an int can count. */
    @Test
    void filesOfMoreThanTwoGigabytes() throws IOException {
        for (var ending : List.of("docx", "html", "pdf", "rtf", "txt", "zip")) {
            huge("a." + ending, "One.\n");
        }
        check(
                List.of(),
                List.of(
                        "TOO_LARGE 1",
                        "TOO_LARGE 1",
                        "TOO_LARGE 1",
                        "TOO_LARGE 1",
                        "TOO_LARGE 1",
                        "UNREADABLE_FILE 1"));
    }

    @Test
    void entitiesOfXmlReachNoFileAndDoNotGrow() throws IOException {
        Files.writeString(folder.resolve("secret"), "SECRET");
        put(
                "a.rss",
                "<!DOCTYPE r [<!ENTITY s SYSTEM 'secret'><!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + "<rss><item><description>One&nbsp;and&s;&b; two.</description></item></rss>");
        var read = read();
        assertEquals(List.of("UNKNOWN_FORMAT 0"), read.notices);
        assertEquals(List.of("One&nbsp;and&s;&b; two.", "Last."), read.texts());
    }

    @Test
    void linksOutOfTheFolderAreNotFollowedUnlessItIsMeant(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("other.txt"), "Other.");
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        Files.createSymbolicLink(folder.resolve("b.txt"), elsewhere.resolve("other.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve(LAST));
        check(List.of("Last."), List.of("LINK_NOT_FOLLOWED 0", "LINK_NOT_FOLLOWED 0"));
        var followed = new AllRead(DocumentReader.of(Storage.at(folder.toString()), OwnFields.NONE, true));
        assertEquals(List.of("Other.", "Other.", "Last.", "Last."), followed.texts());
    }

    @Test
    void aFolderThatMayNotBeReadIsNoted() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        put("a/b.txt", "Hidden.");
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(folder.resolve("a")), "who may read all is stopped by nothing");
            check(List.of(), List.of("UNREADABLE_FOLDER 0"));
        } finally {
            Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatIsNoFileIsNotOpened() throws IOException, InterruptedException {
        var pipe = folder.resolve("a.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        check(List.of(), List.of("NO_REGULAR_FILE 0"));
    }

    @Test
    void namesOfAllKinds() throws IOException {
        put("a\nb.txt", "One.");
        put("a\tb c.txt", "Two.");
        put("a%20b.txt", "Three.");
        put("..a.txt", "Hidden.");
        check(List.of("Two.", "One.", "Three."), List.of("HIDDEN_FILE 0"));
    }

    private void check(List<String> texts, List<String> notices) throws IOException {
        var read = read();
        var all = new java.util.ArrayList<>(texts);
        all.add("Last.");
        assertEquals(notices, read.notices);
        assertEquals(all, read.texts());
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private void huge(String path, String first) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
            file.write(first.getBytes(UTF_8));
            file.setLength(Integer.MAX_VALUE + 1_000L);
        }
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(UTF_8));
    }

    private void put(String path, byte[] bytes) throws IOException {
        Files.write(folder.resolve(path), bytes);
    }

    private AllRead read() throws IOException {
        return new AllRead(DocumentReader.of(Storage.at(folder.toString())));
    }
}
