package org.dateline.run.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.table.RemovedRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.io.output.CsvProfile;
import org.dateline.run.release.HandWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesPaperTest {

    @TempDir
    Path folder;

    @Test
    void changesAppliedToTheTablesBeforeGiveTheTablesNow() throws IOException {
        var before = HandWritten.release()
                .article("a0000000000000002", "Gone, \"tomorrow\".", "Line\nbreak.")
                .write(folder.resolve("before"));
        var after = HandWritten.release()
                .with("articles", "publisher", "Nairobi, \"Courier\"")
                .article("a0000000000000003", "New.")
                .with("events", "confidence", "0.8")
                .write(folder.resolve("after"));
        ChangesPaper.write(before.folder(), after);
        for (var table : Tables.all()) {
            if (table.equals(Table.of(RemovedRow.class))) {
                continue;
            }
            var name = table.name() + ".csv";
            assertEquals(
                    HandWritten.records(after.folder().resolve("csv").resolve(name)),
                    applied(table, before.folder(), after.folder()),
                    name);
        }
    }

    @Test
    void rowsThatCameChangedAndWentAreCounted() throws IOException {
        var before = HandWritten.release()
                .article("a0000000000000002", "Gone.", "Too.")
                .write(folder.resolve("before"));
        var after = HandWritten.release()
                .with("sentences", "part", "caption")
                .article("a0000000000000003", "New.")
                .write(folder.resolve("after"));
        var sentences = ChangesPaper.write(before.folder(), after).stream()
                .filter(change -> change.table().name().equals("sentences"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L, 1L, 2L), List.of(sentences.added(), sentences.changed(), sentences.removed()));
    }

    @Test
    void aRemovedRowHasAReason() throws IOException {
        var before = HandWritten.release().article("a0000000000000002", "Gone.").write(folder.resolve("before"));
        var after = HandWritten.release()
                .without("quotations")
                .without("event_participants")
                .without("events")
                .write(folder.resolve("after"));
        ChangesPaper.write(before.folder(), after);
        var removed = Files.readAllLines(after.folder().resolve("changes/removed.csv"));
        assertEquals(
                List.of(
                        "table_name,row_id,reason,replaced_by",
                        "articles,a0000000000000002,it is no longer in the input,",
                        "sentences,a0000000000000002 1,its article is no longer in the input,",
                        "event_participants,v0000000000000001-00000014 actor 1,its article is read differently now,",
                        "events,w0000000000000001,no article stands for it any more,",
                        "quotations,q0000000000000001-00000046,its article is read differently now,"),
                removed);
    }

    @Test
    void whatHasBecomeAnotherNamesItsSuccessor() throws IOException {
        var before = HandWritten.release().write(folder.resolve("before"));
        var after = HandWritten.release()
                .with("entities", "entity_id", "e00000000000000ff")
                .with("entity_mentions", "entity_id", "e00000000000000ff")
                .with("events", "event_id", "w00000000000000ff")
                .with("event_evidence", "event_id", "w00000000000000ff")
                .write(folder.resolve("after"));
        ChangesPaper.write(before.folder(), after);
        var removed = Files.readString(after.folder().resolve("changes/removed.csv"));
        assertTrue(
                removed.contains(",another row stands in its place,e00000000000000ff\n")
                        && removed.contains(",another row stands in its place,w00000000000000ff\n"),
                removed);
    }

    @Test
    void whereNothingChangedThereAreOnlyHeaders() throws IOException {
        var before = HandWritten.release().write(folder.resolve("before"));
        var after = HandWritten.release().write(folder.resolve("after"));
        var changes = ChangesPaper.write(before.folder(), after);
        assertTrue(changes.stream().allMatch(TableChange::isNone));
        assertEquals(
                1,
                Files.readAllLines(after.folder().resolve("changes/events_changed.csv"))
                        .size());
    }

    @Test
    void anotherCsvProfileIsNoChange() throws IOException {
        var before = HandWritten.release().with("events", "summary", "=1+1").write(folder.resolve("before"));
        var after = HandWritten.release()
                .with("events", "summary", "=1+1")
                .profile(CsvProfile.EXCEL)
                .write(folder.resolve("after"));
        var changes = ChangesPaper.write(before.folder(), after);
        assertTrue(changes.stream().allMatch(TableChange::isNone), changes::toString);
    }

    private static TreeSet<List<String>> applied(Table<?> table, Path before, Path after) throws IOException {
        var key = table.key().stream().map(table.columns()::indexOf).toList();
        var result = HandWritten.records(before.resolve("csv/" + table.name() + ".csv"));
        var changes = after.resolve("changes");
        var changed = HandWritten.records(changes.resolve(table.name() + "_changed.csv"));
        result.removeAll(HandWritten.records(changes.resolve(table.name() + "_removed.csv")));
        var keys = changed.stream().map(row -> keyOf(row, key)).collect(Collectors.toSet());
        result.removeIf(row -> keys.contains(keyOf(row, key)));
        result.addAll(changed);
        result.addAll(HandWritten.records(changes.resolve(table.name() + "_added.csv")));
        return result;
    }

    private static List<String> keyOf(List<String> row, List<Integer> key) {
        return key.stream().map(row::get).toList();
    }
}
