package org.dateline.run.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.BrowserScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens every page about hostile articles in a real browser with its scripts: nothing of an article runs, nothing is asked for. */
@Tag("browser")
class HostileBrowserTest {

    @TempDir
    Path folder;

    @Test
    void nothingOfAnArticleRuns() throws IOException, InterruptedException {
        BrowserScript.run("hostile.mjs", HostileRelease.publish(folder));
    }
}
