package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.BrowserScript;
import org.dateline.run.paper.Papers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clicks through the page of events in a real browser, in the profile {@code browser}. {@code -Dbrowser.release=FOLDER} takes
 * a release of one's own.
 */
@Tag("browser")
class ExplorerBrowserTest {

    @TempDir
    Path folder;

    @Test
    void everythingFollowsWhatIsChosen() throws IOException, InterruptedException {
        BrowserScript.run("explore.mjs", release());
    }

    private Path release() throws IOException {
        var own = System.getProperty("browser.release");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        var release = folder.resolve("2024-02-14-b");
        new Papers().check(ManyEventsByHand.release().write(release)).write();
        return release;
    }
}
