package org.dateline.run.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release of two files, one of which is empty, damaged in every way that can be told. */
class ReleaseFaultTest {

    private static final String EVENTS = "csv/events.csv";
    private static final String SUCCESS = "parquet/events/_SUCCESS";

    @TempDir
    private Path release;

    @BeforeEach
    void makeRelease() throws IOException, NoSuchAlgorithmException {
        write(EVENTS, "event_id\n1\n");
        write(SUCCESS, "");
        write(
                "manifest.json",
                "{\"release\": \"x\", \"files\": {\"" + EVENTS + "\": {\"bytes\": 11}, \"" + SUCCESS
                        + "\": {\"bytes\": 0}}}");
        write("SHA256SUMS", sum(EVENTS) + sum(SUCCESS) + sum("manifest.json"));
    }

    @Test
    void whatIsWholeHasNoFaultWhateverLiesBesideIt() throws IOException {
        write("notes.txt", "mine");
        assertEquals(Optional.empty(), fault(false));
        assertEquals(Optional.empty(), fault(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENTS, SUCCESS, "SHA256SUMS", "manifest.json"})
    void whatIsMissingIsNamed(String path) throws IOException {
        Files.delete(release.resolve(path));
        assertEquals(Optional.of(path + " is missing"), fault(false));
    }

    @Test
    void ofSeveralTheFirstIsNamed() throws IOException {
        Files.delete(release.resolve(SUCCESS));
        Files.delete(release.resolve(EVENTS));
        assertEquals(Optional.of(EVENTS + " is missing"), fault(true));
    }

    @Test
    void aFileOfAnotherSizeIsToldWithBoth() throws IOException {
        write(EVENTS, "event_id\n");
        assertEquals(Optional.of(EVENTS + " has 9 bytes, not 11"), fault(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"release\": \"x\", \"files\": {\"csv", "[]", "{\"files\": {}}"})
    void aManifestThatNamesNothingCannotBeRead(String text) throws IOException {
        write("manifest.json", text);
        assertEquals(Optional.of("manifest.json cannot be read"), fault(false));
    }

    @Test
    void otherBytesAreFoundOnlyIfTheyAreRead() throws IOException {
        write(EVENTS, "event_id\n2\n");
        assertEquals(Optional.empty(), fault(false));
        assertEquals(Optional.of(EVENTS + " is not what SHA256SUMS says"), fault(true));
    }

    @Test
    void aManifestThatWasEditedIsFoundToo() throws IOException {
        var manifest = release.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"x\"", "\"y\""));
        assertEquals(Optional.of("manifest.json is not what SHA256SUMS says"), fault(true));
    }

    @Test
    void aFileWithoutAChecksumIsNotTrusted() throws IOException, NoSuchAlgorithmException {
        write("SHA256SUMS", sum(EVENTS) + sum("manifest.json"));
        assertEquals(Optional.of(SUCCESS + " is not what SHA256SUMS says"), fault(true));
    }

    private Optional<String> fault(boolean everyByte) throws IOException {
        return ReleaseFault.find(Storage.at(release.toString()), everyByte);
    }

    private void write(String path, String text) throws IOException {
        var file = release.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String sum(String path) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var bytes = Files.readString(release.resolve(path)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(digest.digest(bytes)) + "  " + path + "\n";
    }
}
