package org.dateline.core.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how far the readers of all readings agree, as the table that stands in their README: FOLDER OF THE TRAINING DATA. */
final class CompareReadings {

    private static final String HEAD =
            """
            | texts | found by each | found F | found F of sure ones | type | with its other types | status | actor | recipient | days alike | days where both give two | country |
            |---|---|---|---|---|---|---|---|---|---|---|---|""";

    /** Two files of readings of the same articles. */
    private record Twice(String name, List<String> first, List<String> second) {}

    private static final List<Twice> ALL = List.of(
            new Twice("52 open articles", List.of("readings/open/reader-1.jsonl"), List.of("readings/open/reader-2.jsonl")),
            own("56 older texts of our own", "own"),
            own("64 newer texts of our own", "own-2"));

    private CompareReadings() {}

    private static Twice own(String name, String file) {
        return new Twice(
                name,
                List.of("readings/twice/" + file + "-first.jsonl", "held-out/twice/" + file + "-first.jsonl"),
                List.of("readings/twice/" + file + "-second.jsonl", "held-out/twice/" + file + "-second.jsonl"));
    }

    public static void main(String[] arguments) {
        System.out.println(table(Path.of(arguments[0])));
    }

    static String table(Path folder) {
        var lines = new ArrayList<>(List.of(HEAD));
        for (var twice : ALL) {
            var agreement = new Agreement();
            var seconds = read(folder, twice.second()).stream()
                    .collect(Collectors.toMap(HandCoding::id, Function.identity()));
            for (var first : read(folder, twice.first())) {
                agreement.add(first, seconds.get(first.id()));
            }
            lines.add(agreement.row(twice.name()));
        }
        return String.join("\n", lines);
    }

    private static List<HandCoding> read(Path folder, List<String> files) {
        return files.stream()
                .flatMap(file -> HandCoding.read(folder.resolve(file)).stream())
                .toList();
    }
}
