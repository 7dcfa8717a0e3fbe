package org.dateline.run.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cannot read https://anna:hunter2@example.org/news",
                "cannot read https://anna:hun/ter2@x@example.org/news",
                "jdbc:postgresql://anna:hunter2@host/jobs is refused",
                "jdbc:postgresql://host/jobs?user=anna&password=hunter2",
                "jdbc:sqlserver://host;user=anna;Password=hunter2;encrypt=true",
                "jdbc:oracle:thin:anna/hunter2@host:1521:jobs",
                "jdbc:postgresql:anna:hunter2@host",
                "fs.s3a.secret.key=hunter2"
            })
    void noPasswordIsShown(String text) {
        var shown = Secrets.hide(text);
        assertFalse(shown.contains("hunter2") || shown.contains("ter2@"), shown);
    }

    @Test
    void whatIsNoSecretStays() {
        for (var text : new String[] {
            "https://example.org/@anna/a?page=2",
            "jdbc:h2:file:/srv/jobs;WRITE_DELAY=0",
            "anna@example.org",
            "3:00 @ noon"
        }) {
            assertEquals(text, Secrets.hide(text));
        }
    }

    @Test
    void whereItStoodCanStillBeRead() {
        assertEquals("s3a://***@bucket/news", Secrets.hide("s3a://key:secret@bucket/news"));
    }
}
