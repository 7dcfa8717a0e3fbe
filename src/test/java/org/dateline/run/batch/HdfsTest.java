package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.dateline.io.storage.Storage;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input and output on HDFS, on a small cluster in this process: {@code mvn -P hdfs verify}. The cluster is named in
 * strings because only that profile has its library.
 */
@Tag("hdfs")
class HdfsTest {

    @TempDir
    private static Path disk;

    private static Object cluster;
    private static String hdfs;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startCluster() throws ReflectiveOperationException {
        var settings = new Configuration();
        settings.set("hdfs.minidfs.basedir", disk.resolve("hdfs").toString());
        var builder = Class.forName("org.apache.hadoop.hdfs.MiniDFSCluster$Builder")
                .getConstructor(Configuration.class)
                .newInstance(settings);
        cluster = builder.getClass().getMethod("build").invoke(builder);
        hdfs = cluster.getClass().getMethod("getURI").invoke(cluster).toString();
    }

    @AfterAll
    static void stopCluster() throws ReflectiveOperationException {
        cluster.getClass().getMethod("shutdown").invoke(cluster);
    }

    @Test
    void aReleaseOnHdfsHasTheBytesOfOneOnDisk() throws IOException {
        var input = input("same");
        var report = run(input, hdfs + "/same/out", "2024-02-14", 0);
        var local = run("input", folder + "/local", "2024-02-14", 0);
        assertEquals(report.outcome().releaseId(), current("same"));
        assertEquals(local.outcome().releaseId(), current("same"));
        var onDisk = data(Storage.at(folder + "/local/releases/" + current("same")));
        assertTrue(onDisk.size() > 20);
        assertEquals(onDisk, data(Storage.at(hdfs + "/same/out/releases/" + current("same"))));
    }

    @Test
    void aSecondRunPublishesNothingAndAChangeIsPublished() throws IOException {
        var input = input("again");
        var first = run(input, hdfs + "/again/out", "2024-02-14", 0);
        var second = run(input, hdfs + "/again/out", "2024-02-15", 0);
        assertFalse(second.outcome().isNew());
        assertEquals(first.outcome().releaseId(), current("again"));
        add(input, "new.txt");
        var third = run(input, hdfs + "/again/out", "2024-02-15", 0);
        assertTrue(third.outcome().isNew());
        assertEquals(1, third.outcome().counts().extracted());
        assertEquals(third.outcome().releaseId(), current("again"));
        Storage.at(hdfs + "/again/out").delete("releases/" + current("again") + "/csv/events.csv");
        var fourth = run(input, hdfs + "/again/out", "2024-02-15", 0);
        assertEquals(third.outcome().releaseId() + "-2", current("again"));
        assertTrue(fourth.outcome().distrust().orElseThrow().endsWith("csv/events.csv is missing"));
        assertFalse(run(input, hdfs + "/again/out", "2024-02-15", 0).outcome().isNew());
    }

    @Test
    void oldReleasesArePrunedAndWhatAKilledRunLeftIsSwept() throws IOException {
        var input = input("prune");
        run(input, hdfs + "/prune/out", "2024-02-14", 1);
        var output = Storage.at(hdfs + "/prune/out");
        output.write(".staging/2024-02-01-half/csv/articles.csv", out -> out.write('x'));
        add(input, "new.txt");
        run(input, hdfs + "/prune/out", "2024-02-15", 1);
        var ids = new TreeSet<String>();
        output.list("releases").forEach(file -> ids.add(file.path().split("/")[1]));
        assertEquals(new TreeSet<>(List.of(current("prune"))), ids);
        assertFalse(output.exists(".staging"));
    }

    private RunReport run(String input, String output, String date, int keep) {
        var settings = Map.of(
                "input", input,
                "output", output,
                "date", date,
                "keep", Integer.toString(keep),
                "state", folder.resolve("state").toString());
        var config = RunSettings.read(settings, LocalDate.EPOCH, 2);
        return new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
    }

    private static String input(String name) throws IOException {
        Storage.at(hdfs + "/" + name + "/in").upload(Path.of("input"), "");
        return hdfs + "/" + name + "/in";
    }

    private static void add(String input, String name) throws IOException {
        var text = "Chile and Peru signed an agreement.\n".getBytes(StandardCharsets.UTF_8);
        Storage.at(input).write(name, out -> out.write(text));
    }

    private static String current(String name) throws IOException {
        try (var in = Storage.at(hdfs + "/" + name + "/out").open("CURRENT")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Map<String, String> data(Storage release) throws IOException {
        var bytes = new TreeMap<String, String>();
        for (var part : List.of("csv", "parquet")) {
            for (var file : release.list(part)) {
                try (var in = release.open(file.path())) {
                    bytes.put(file.path(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return bytes;
    }
}
