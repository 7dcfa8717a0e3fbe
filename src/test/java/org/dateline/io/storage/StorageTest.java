package org.dateline.io.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    @TempDir
    Path folder;

    @Test
    void filesAreListedByPathCharByChar() throws IOException {
        for (var name : List.of("b.txt", "a/z.txt", "a-b.txt", "a/b/c.txt", "B.txt", "ä.txt")) {
            put(name, "x");
        }
        var paths = local().list().stream().map(StoredFile::path).toList();
        assertEquals(List.of("B.txt", "a-b.txt", "a/b/c.txt", "a/z.txt", "b.txt", "ä.txt"), paths);
    }

    @Test
    void aLoopOfLinksEndsAndAFolderIsListedOnce() throws IOException {
        put("deep/inside/a.txt", "x");
        Files.createSymbolicLink(folder.resolve("a-link"), folder.resolve("deep"));
        Files.createSymbolicLink(folder.resolve("deep/inside/up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        var paths = assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> local().list().stream().map(StoredFile::path).toList());
        assertEquals(List.of("deep/inside/a.txt", "gone.txt", "self"), paths);
    }

    @Test
    void aLinkOutOfTheFolderIsFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("x.txt"), "x");
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        assertEquals(List.of(new StoredFile("out/x.txt", 1)), local().list());
        assertEquals(
                List.of(new StoredFile("out/x.txt", 1)), local().survey(true).files());
        assertEquals(new Listing(List.of(), List.of(new Obstacle("out", Obstacle.Kind.LINK))), local().survey(false));
    }

    @Test
    void aFileIsAStorageOfOneFile() throws IOException {
        put("a b.txt", "one");
        put("other.txt", "two");
        var storage = Storage.at(folder.resolve("a b.txt").toString());
        assertEquals(List.of(new StoredFile("a b.txt", 3)), storage.list());
        assertEquals("two", read(storage, "other.txt"));
    }

    @Test
    void aFileUriMayHaveSlashesAndEscapes() throws IOException {
        put("a b/c.txt", "x");
        var plain = folder.toRealPath().toString();
        for (var uri : List.of("file:" + plain, "file://" + plain, "file://localhost" + plain)) {
            assertEquals(1, Storage.at(uri + "/a%20b").list().size(), uri);
            assertEquals(1, Storage.at(uri + "/a b").list().size(), uri);
        }
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFile() throws IOException {
        var storage = local();
        storage.write("x/y.txt", out -> out.write("old".getBytes(StandardCharsets.UTF_8)));
        assertThrows(
                IOException.class,
                () -> storage.write("x/y.txt", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }));
        assertEquals("old", read(storage, "x/y.txt"));
        assertEquals(1, storage.list().size());
    }

    @Test
    void aTreeIsUploadedRenamedAndDeleted(@TempDir Path source) throws IOException {
        Files.createDirectories(source.resolve("csv"));
        Files.writeString(source.resolve("csv/events.csv"), "event_id\n");
        var storage = local();
        storage.upload(source, ".staging");
        storage.rename(".staging", "releases/1");
        assertEquals("event_id\n", read(storage, "releases/1/csv/events.csv"));
        assertFalse(storage.exists(".staging"));
        storage.delete("releases");
        storage.delete("releases");
        assertTrue(storage.list().isEmpty());
    }

    @Test
    void deletingATreeLeavesWhatItsLinksLeadTo(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("x.txt"), "x");
        put("tree/a.txt", "x");
        Files.createSymbolicLink(folder.resolve("tree/link"), elsewhere);
        local().delete("tree");
        assertTrue(Files.exists(elsewhere.resolve("x.txt")));
        assertFalse(Files.exists(folder.resolve("tree")));
    }

    @Test
    void aNameThatNoFileCanHaveIsTroubleWithTheFile() {
        assertThrows(IOException.class, () -> local().open("a\0b.txt"));
    }

    @Test
    void hiddenFilesAreKnownByTheirNames() {
        assertTrue(new StoredFile("a/_temporary/x.txt", 1).isHidden());
        assertTrue(new StoredFile(".x.txt", 1).isHidden());
        assertTrue(new StoredFile("a/~$corrections.xlsx", 1).isHidden());
        assertFalse(new StoredFile("a.b/x_y.txt", 1).isHidden());
    }

    @Test
    void aHadoopFileSystemKeepsTheSamePromises() throws IOException {
        var place = new HadoopPlace(folder.toUri());
        place.write("a/x 1%.txt", out -> out.write(1));
        place.write("a/x 1%.txt", out -> out.write(new byte[] {1, 2}));
        assertThrows(
                IOException.class,
                () -> place.write(
                        "a/x 1%.txt",
                        out -> {
                            throw new IOException("disk full");
                        }));
        assertEquals(List.of(new StoredFile("a/x 1%.txt", 2)), place.list(""));
        place.rename("a", "b/c");
        assertFalse(place.exists("a"));
        assertTrue(place.isFile("b/c/x 1%.txt"));
        place.delete("b");
        place.delete("b");
        assertEquals(List.of(), local().list());
    }

    private Storage local() throws IOException {
        return Storage.at(folder.toString());
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static String read(Storage storage, String path) throws IOException {
        try (var in = storage.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
