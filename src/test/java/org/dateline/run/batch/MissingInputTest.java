package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.Progress;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.StopSignal;
import org.dateline.run.plan.Reason;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input that is empty, or mostly gone, is no reason to take a good release away; and what was left out is told. */
class MissingInputTest {

    private static final String NEWS = "Norway and Sweden held talks in Oslo on Monday.\n";

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
    }

    @Test
    void anEmptyFolderPublishesNothing() throws IOException {
        assertEquals(
                "nothing is published: of 0 records in 0 files none is an article; --publish-anyway publishes it all the same",
                refusal());
        assertFalse(Files.exists(folder.resolve("out/CURRENT")));
    }

    @Test
    void anInputThatIsGoneLeavesTheLastRelease() throws IOException {
        article("a");
        run(Map.of());
        var current = Files.readString(folder.resolve("out/CURRENT"));
        Files.delete(input.resolve("a.txt"));
        Files.writeString(input.resolve("a.docz"), "x");
        assertTrue(refusal().contains("of 1 record in 1 file none is an article, and the last release stays"));
        assertEquals(current, Files.readString(folder.resolve("out/CURRENT")));
        var runs = Files.list(folder.resolve("out/runs"))
                .filter(Files::isDirectory)
                .sorted()
                .toList();
        var account = Files.readString(runs.get(runs.size() - 1).resolve("run.json"));
        assertTrue(account.contains("\"exit_code\" : 65") && account.contains("\"skipped\" : 1"), account);
    }

    @Test
    void anInputThatLostMostOfItsArticlesLeavesTheLastReleaseUnlessItIsMeant() throws IOException {
        for (var name : new String[] {"a", "b", "c"}) {
            article(name);
        }
        run(Map.of());
        Files.delete(input.resolve("a.txt"));
        run(Map.of());
        article("a");
        run(Map.of());
        Files.delete(input.resolve("a.txt"));
        Files.delete(input.resolve("b.txt"));
        assertTrue(refusal().startsWith("nothing is published: there are 1 articles, and the last release has 3;"));
        assertTrue(run(Map.of("publish-anyway", "true")).outcome().isNew());
    }

    @Test
    void everyRecordIsAccountedForAndTheFirstOfEachReasonTold() throws IOException {
        article("a");
        Files.writeString(input.resolve("b.doz"), "x");
        Files.writeString(input.resolve("c.doz"), "x");
        Files.writeString(input.resolve("d.json"), "{\"message\": \"Talks.\", \"day\": \"2024-02-14\"}");
        Files.writeString(
                input.resolve("e.jsonl"),
                "{\"id\": \"x\", \"text\": \"Old.\"}\n{\"id\": \"x\", \"text\": \"" + NEWS.strip()
                        + "\"}\n{\"text\": \"\"}\n");
        var account = run(Map.of()).outcome().account();
        var counts = account.counts();
        assertEquals(5, counts.files());
        assertEquals(
                "7 read, 2 articles, 2 rejected, 2 skipped, 1 duplicates",
                counts.read() + " read, " + counts.articles() + " articles, " + counts.rejected() + " rejected, "
                        + counts.skipped() + " skipped, " + counts.duplicates() + " duplicates");
        assertEquals(
                """
                1 broken_record, .json (rejected)
                    d.json record 1: no field of it is a text; found: `message`, `day`
                    If its text has another name: --fields text=NAME.
                1 empty_document, .jsonl (rejected)
                    e.jsonl record 3: there is no text in it
                    Look whether the text stands in a field or column of another name.
                2 unknown_format, .doz (skipped)
                    first: b.doz
                    Save the texts in one of the formats that the README lists.
                1 duplicate_id, .jsonl (warning)
                    e.jsonl record 1: source id x stands again in e.jsonl record 2
                    Give each article an id of its own, or leave the field out.
                """,
                String.join(
                                "\n",
                                account.reasons().stream()
                                        .map(Reason::inWords)
                                        .flatMap(java.util.List::stream)
                                        .toList())
                        + "\n");
    }

    private void article(String name) throws IOException {
        Files.writeString(input.resolve(name + ".txt"), NEWS + name + "\n");
    }

    private String refusal() {
        var failure = assertThrows(RunFailure.class, () -> run(Map.of()));
        assertEquals(ExitCode.GATE_FAILED, failure.exitCode());
        return String.valueOf(failure.getMessage());
    }

    private RunReport run(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("input", input.toString());
        settings.put("output", folder.resolve("out").toString());
        var config = RunSettings.read(settings, LocalDate.parse("2024-02-14"), 2);
        return new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
    }
}
