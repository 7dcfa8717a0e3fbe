package org.dateline.run.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.run.print.JsonPrint;

/** What the page shows of an event only when it stands in its table, in scripts of some hundred events that are loaded when needed. */
final class EventTexts {

    static final int EVENTS_IN_A_FILE = 200;

    private final Path folder;
    private final List<List<String>> rows = new ArrayList<>();
    private int files;

    EventTexts(Path folder) {
        this.folder = folder;
    }

    /** Takes the texts of the next event. */
    void add(List<String> texts) throws IOException {
        rows.add(texts);
        if (rows.size() == EVENTS_IN_A_FILE) {
            finish();
        }
    }

    /** Writes what is left. */
    void finish() throws IOException {
        if (!rows.isEmpty()) {
            Files.writeString(
                    folder.resolve("texts-" + files + ".js"),
                    "dateline.texts(" + files + ", " + JsonPrint.line(rows) + ");\n",
                    StandardCharsets.UTF_8);
            files++;
            rows.clear();
        }
    }
}
