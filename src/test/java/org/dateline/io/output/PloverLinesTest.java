package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.table.SampleFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Events as records of PLOVER: a file only if it is asked for, a line for each dated event that has happened. */
class PloverLinesTest {

    private static final ReleaseInfo RELEASE = new ReleaseInfo("2021-06-01", "1.2.3");

    /** Names of fields in the draft of PLOVER 2.0 with its size, and three of ours. */
    private static final Set<String> FIELDS = Set.of(
            "id",
            "date",
            "enddate",
            "actor",
            "recipient",
            "event",
            "mode",
            "quad_code",
            "event_scale",
            "event_loc",
            "size",
            "text",
            "cite_info",
            "date_basis",
            "date_confidence",
            "confidence");

    @TempDir
    Path folder;

    @Test
    void theSampleReadsAsARecordOfPlover() throws IOException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, RELEASE, Set.of(Also.PLOVER))) {
            writer.month("2021-05");
            SampleFacts.rows().forEach(writer::add);
            writer.finish();
        }
        assertEquals(
                Files.readString(Path.of("src/test/resources/also/as_plover.jsonl")),
                Files.readString(folder.resolve("as_plover.jsonl")));
    }

    @Test
    void nobodyGetsAFileThatNobodyAskedFor() throws IOException {
        SampleRelease.write(folder);
        assertFalse(Files.exists(folder.resolve("as_plover.jsonl")));
    }

    @Test
    void everyDatedEventIsALineAndEveryFieldIsOneOfPlover() throws IOException {
        var file = folder.resolve("many.jsonl");
        try (var writer = PloverLines.open(file, RELEASE)) {
            for (var i = 0; i < 500; i++) {
                writer.write(ManyEvents.row(i));
            }
            writer.finish();
        }
        var dated = IntStream.range(0, 500)
                .mapToObj(ManyEvents::row)
                .filter(event -> event.dateStart() != null)
                .map(event -> event.eventId())
                .collect(Collectors.toCollection(TreeSet::new));
        var written = new TreeSet<String>();
        for (var line : Files.readAllLines(file)) {
            var record = JsonMapper.shared().readTree(line);
            written.add(record.get("id").asString());
            assertTrue(FIELDS.containsAll(record.propertyNames()), line);
            assertEquals(1, record.get("event").size());
            assertTrue(record.get("actor").isArray() && record.get("recipient").isArray());
        }
        assertEquals(dated, written);
    }
}
