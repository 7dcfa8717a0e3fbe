package org.dateline.run.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.dateline.run.print.Text;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.StagedRelease;

/** {@code CHANGELOG.md}: what changed in the data against the release before. */
public final class ChangelogPaper {

    private static final String COLUMNS = """

            | table | rows before | added | changed | removed | rows now |
            |---|---:|---:|---:|---:|---:|
            """;

    private final StagedRelease release;
    private final List<TableChange> changes;

    private ChangelogPaper(StagedRelease release, List<TableChange> changes) {
        this.release = release;
        this.changes = changes;
    }

    public static void write(StagedRelease release, List<TableChange> changes) throws IOException {
        var paper = new ChangelogPaper(release, changes);
        var title = "# Changes in the data\n\n## " + release.id() + ", "
                + release.config().date() + "\n\n";
        var before = release.previous();
        var text = before.isPresent() ? paper.against(Previous.of(before.get())) : paper.first();
        Files.writeString(release.folder().resolve("CHANGELOG.md"), title + text, StandardCharsets.UTF_8);
    }

    private String first() {
        return "There is no release before this one to compare it with, so there is no folder `changes/`: all rows are"
                + " new.\n";
    }

    private String against(Previous before) {
        var text = new StringBuilder("Against release `" + before.id() + "`. ");
        if (changes.stream().allMatch(TableChange::isNone)) {
            return text + "No row changed. " + engine(before) + "\n";
        }
        text.append(engine(before));
        text.append("\n`changes/<table>_added.csv`, `…_changed.csv` (the new row under an old key) and `…_removed.csv`")
                .append(" hold the rows; `changes/removed.csv` says why rows are gone.\n");
        text.append(COLUMNS);
        changes.forEach(change -> text.append(line(change)));
        return text.toString();
    }

    private String engine(Previous before) {
        if (before.engine().isEmpty()) {
            return "It is not known which version of the program made that one.\n";
        }
        var old = before.engine().get();
        if (old.digest().equals(release.engine().digest())) {
            return "The same version of the program read the articles.\n";
        }
        return "The program's rules or code are not the same (Dateline " + old.program() + " then, "
                + release.engine().program() + " now), so rows may differ where the articles do not.\n";
    }

    private String line(TableChange change) {
        long now = release.rows().getOrDefault(change.table().name(), 0L);
        long before = now - change.added() + change.removed();
        return "| `" + change.table().name() + "` | " + Text.number(before) + " | " + Text.number(change.added())
                + " | " + Text.number(change.changed()) + " | " + Text.number(change.removed()) + " | "
                + Text.number(now) + " |\n";
    }
}
