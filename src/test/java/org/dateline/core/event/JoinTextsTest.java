package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings without texts get theirs, and never another one. */
class JoinTextsTest {

    private static final String DIGEST = "35232c85a0783f80a26f6f7d19816e7f542f590defcb772ddc86d7f93472ac08";

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void anArticle() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("some.jsonl"),
                "{\"id\": \"a\", \"title\": \"Talks\", \"text\": \"Envoys met.\"}\n{\"id\": \"b\", \"title\": \"\", \"text\": \"\"}\n");
    }

    @Test
    void theTextThatWasReadIsPutToIt() throws IOException {
        var whole = folder.resolve("whole.jsonl");
        assertEquals(1, JoinTexts.join(reading("a", DIGEST), articles, whole));
        assertEquals(
                Optional.of("Talks\n\nEnvoys met."),
                HandCoding.read(whole).get(0).text());
    }

    @Test
    void anotherTextIsRefused() throws IOException {
        var reading = reading("a", "00");
        var broken = assertThrows(
                IllegalStateException.class, () -> JoinTexts.join(reading, articles, folder.resolve("whole.jsonl")));
        assertTrue(broken.getMessage().contains("not the one that was read"));
    }

    @Test
    void aMissingTextIsRefused() throws IOException {
        var reading = reading("c", DIGEST);
        assertThrows(
                IllegalStateException.class, () -> JoinTexts.join(reading, articles, folder.resolve("whole.jsonl")));
    }

    private Path reading(String id, String digest) throws IOException {
        return Files.writeString(
                folder.resolve("readings.jsonl"),
                "{\"id\": \"" + id + "\", \"sha256\": \"" + digest + "\", \"happenings\": []}\n");
    }
}
