package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.run.course.ExitCode;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.Test;

/** What users read about tables, notices and settings is written once, in code. {@code -Ddocs.update=true} writes the pages. */
class StaleDocsTest {

    private static final Path PAGES = Path.of("docs/dictionary");

    @Test
    void theTablesAreDescribedAsTheyAre() throws IOException {
        var page = new StringBuilder("# Tables\n\nGenerated from the records in `core.table`. Empty means missing.\n");
        for (var table : Tables.all()) {
            page.append(describe(table));
        }
        check("tables.md", page.toString());
    }

    @Test
    void theWaysToASideAreDescribedAsTheyAre() throws IOException {
        var rows = Tsv.read(
                        file -> Files.newInputStream(Path.of("src/main/resources", file)), "rules/event/side-ways.tsv")
                .rows()
                .stream()
                .map(row -> "| `" + row.get("way") + "` | " + row.get("meaning") + " | " + row.get("example") + " | "
                        + row.get("side") + " | `" + row.get("rule") + "` |\n")
                .collect(Collectors.joining());
        check(
                "side-rules.md",
                "# How a side was found\n\nGenerated from `rules/event/side-ways.tsv`: the parts of"
                        + " `event_participants.side_rule`. A preposition such as `with` or `against` is a way too: the side"
                        + " stands behind it.\n\n| way | meaning | example | side | its rule |\n|---|---|---|---|---|\n"
                        + rows);
    }

    @Test
    void theNoticesAreDescribedAsTheyAre() throws IOException {
        var rows = Arrays.stream(NoticeCode.values())
                .map(code -> "| `" + code + "` | " + code.severity() + " | " + code.meaning() + " | " + code.advice()
                        + " |\n")
                .collect(Collectors.joining());
        check(
                "notices.md",
                "# Notices\n\nGenerated from `NoticeCode`.\n\n| code | severity | meaning | what to do |\n|---|---|---|---|\n"
                        + rows);
    }

    @Test
    void theSettingsAreDescribedAsTheyAre() throws IOException {
        var rows = RunSettings.all().stream()
                .map(setting -> "| `--" + setting.name() + "` | " + setting.description() + " | `" + setting.example()
                        + "` |\n")
                .collect(Collectors.joining());
        var codes = Arrays.stream(ExitCode.values())
                .map(code -> "| " + code.code() + " | "
                        + code.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " |\n")
                .collect(Collectors.joining());
        check(
                "settings.md",
                "# Settings and exit codes\n\nGenerated from `RunConfig` and `ExitCode`. Each setting is an option of the"
                        + " command line and a key of the settings file.\n\n| option | meaning | example |\n|---|---|---|\n"
                        + rows + "\n| exit code | meaning |\n|---|---|\n" + codes);
    }

    private static String describe(Table<?> table) {
        var rows = table.columns().stream().map(StaleDocsTest::describe).collect(Collectors.joining());
        return "\n## " + table.name() + "\n\n" + table.description()
                + "\n\n| column | type | | meaning | example |\n|---|---|---|---|---|\n" + rows;
    }

    private static String describe(Column column) {
        var marks = (column.key() ? "key " : "") + (column.nullable() ? "may be empty" : "");
        var values =
                column.allowedValues().isEmpty() ? "" : " One of: " + String.join(", ", column.allowedValues()) + ".";
        return "| `" + column.name() + "` | " + column.type().toString().toLowerCase(Locale.ROOT) + " | "
                + marks.strip() + " | " + (column.description() + values).replace("|", "\\|") + " | `"
                + column.example() + "` |\n";
    }

    private static void check(String name, String text) throws IOException {
        var page = PAGES.resolve(name);
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, text);
        }
        assertEquals(text, Files.readString(page), () -> page + " is stale; run with -Ddocs.update=true");
    }
}
