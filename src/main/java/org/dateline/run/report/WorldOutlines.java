package org.dateline.run.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.run.workshop.ClassPathFiles;

/** The countries of the map as they are drawn; {@code SOURCES.md} says whose outlines they are. */
record WorldOutlines(List<Outline> all) {

    /** The part of the drawing that is shown: left, top, width, height. */
    static final String VIEW = "450 280 9350 4300";

    private static final String FILE = "report/world-outlines.tsv";

    WorldOutlines {
        all = List.copyOf(all);
    }

    /** One country: the middle of its largest part, whether it is so small that a dot stands for it, its border as an SVG path. */
    record Outline(String iso3c, int x, int y, boolean isDot, String path) {}

    static WorldOutlines load() throws IOException {
        try (var in = new ClassPathFiles().open(FILE)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WorldOutlines(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(WorldOutlines::outline)
                    .toList());
        }
    }

    private static Outline outline(String line) {
        var cells = line.split("\t", -1);
        return new Outline(
                cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), !cells[3].isEmpty(), cells[4]);
    }
}
