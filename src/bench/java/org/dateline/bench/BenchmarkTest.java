package org.dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints a line for each room: {@code mvn -P bench verify -Dbench.input=FOLDER}. */
@Tag("bench")
@DisabledIfSystemProperty(named = "bench.treebank", matches = ".+")
class BenchmarkTest {

    private static final String SPEED = "wordsPerCpuSecond";

    @Test
    void everyRoomHasItsFigure() throws RunnerException {
        var rooms = System.getProperty("bench.rooms", "text|time|place|entity|event");
        var results = new Runner(new OptionsBuilder()
                        .verbosity(VerboseMode.SILENT)
                        .include("RoomBenchmark\\.(" + rooms + ")$")
                        .jvmArgsAppend(handedOn().toArray(String[]::new))
                        .build())
                .run();
        assertEquals(rooms.split("\\|").length, results.size());
        for (var result : results) {
            var speed = speed(result);
            assertTrue(speed > 0, result.getPrimaryResult().getLabel());
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %,12.0f words per CPU-second%n",
                    result.getPrimaryResult().getLabel(),
                    speed);
        }
    }

    /** The mean of the iterations; JMH itself would add them up. */
    private static double speed(RunResult result) {
        return result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration ->
                        iteration.getSecondaryResults().get(SPEED).getScore())
                .average()
                .orElse(0);
    }

    private static List<String> handedOn() {
        var arguments = new ArrayList<String>();
        for (var name : List.of("bench.input", "bench.articles")) {
            var value = System.getProperty(name);
            if (value != null) {
                arguments.add("-D" + name + "=" + value);
            }
        }
        return arguments;
    }
}
