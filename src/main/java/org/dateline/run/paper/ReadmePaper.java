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
                        Map.of(
                                "release", release.id(),
                                "date", release.config().date().toString(),
                                "program", release.engine().program(),
                                "csv_profile", String.valueOf(release.config().csvProfile()),
                                "read", Text.number(counts.read()),
                                "articles", Text.number(counts.articles()),
                                "rejected", Text.number(counts.rejected()),
                                "duplicates", Text.number(counts.duplicates()),
                                "tables", tables(release),
                                "changes", changes(release)));
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
