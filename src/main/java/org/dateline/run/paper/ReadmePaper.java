package org.dateline.run.paper;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.table.Tables;
import org.dateline.run.print.Template;
import org.dateline.run.print.Text;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.StagedRelease;

/** {@code README.md}: what the release is, for somebody who has nothing but its folder. */
final class ReadmePaper {

    private ReadmePaper() {}

    static void write(StagedRelease release) throws IOException {
        var counts = release.counts();
        Template.load("readme.md")
                .write(
                        release.folder().resolve("README.md"),
                        Map.ofEntries(
                                Map.entry("release", release.id()),
                                Map.entry("date", release.config().date().toString()),
                                Map.entry("program", release.engine().program()),
                                Map.entry(
                                        "csv_profile",
                                        String.valueOf(release.config().csvProfile())),
                                Map.entry("also", also(release)),
                                Map.entry("read", Text.number(counts.read())),
                                Map.entry("articles", Text.number(counts.articles())),
                                Map.entry("rejected", Text.number(counts.rejected())),
                                Map.entry("duplicates", Text.number(counts.duplicates())),
                                Map.entry("tables", tables(release)),
                                Map.entry("changes", changes(release))));
    }

    /** The files that only some releases have. */
    private static String also(StagedRelease release) {
        return release.config().also().stream()
                .map(format -> "| `" + format.fileName() + "` | " + format.meaning() + " |\n")
                .collect(Collectors.joining());
    }

    private static String tables(StagedRelease release) {
        return Tables.all().stream()
                .map(table -> "| `" + table.name() + "` | "
                        + Text.number(release.rows().getOrDefault(table.name(), 0L)) + " | " + table.description()
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String changes(StagedRelease release) {
        return release.previous()
                .map(before -> "rows added, changed and removed since release `" + Previous.idOf(before) + "`")
                .orElse("only if there is a release before this one");
    }
}
