package org.dateline.run.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.run.print.Text;
import org.dateline.run.workshop.ClassPathFiles;

/**
 * Counts by country as a map of squares, one for each country, darker the greater the count. Countries without a square are
 * told in words, and all of them stand in the table below it.
 */
final class WorldMap {

    private static final int STEP = 22;
    private static final int SIDE = 20;
    private static final int LEVELS = 5;
    private static final int SOME = 12;

    private record Tile(String iso3c, int row, int column) {}

    private final List<Tile> tiles;
    private final Map<String, Long> counts;
    private final UnaryOperator<String> names;
    private final long most;

    private WorldMap(List<Tile> tiles, Map<String, Long> counts, UnaryOperator<String> names) {
        this.tiles = tiles;
        this.counts = counts;
        this.names = names;
        this.most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    static WorldMap of(Map<String, Long> counts, UnaryOperator<String> names) throws IOException {
        return new WorldMap(tiles(), counts, names);
    }

    private static List<Tile> tiles() throws IOException {
        var tiles = new ArrayList<Tile>();
        try (var in = new ClassPathFiles().open("report/world-tiles.tsv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var line :
                    text.lines().filter(one -> !one.startsWith("#")).skip(1).toList()) {
                var cells = line.split("\t", -1);
                tiles.add(new Tile(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
            }
        }
        return tiles;
    }

    String html() {
        if (counts.isEmpty()) {
            return "<p class=\"none\">No event has a country.</p>\n";
        }
        int width = tiles.stream().mapToInt(Tile::column).max().orElse(0) * STEP + STEP;
        int top = tiles.stream().mapToInt(Tile::row).min().orElse(0);
        int height = (tiles.stream().mapToInt(Tile::row).max().orElse(0) - top) * STEP + STEP;
        var html = new StringBuilder("<div class=\"map\"><svg class=\"world\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-label=\"Events by country; the table below has the numbers\">\n");
        tiles.forEach(tile -> html.append(tile(tile, top)));
        return html.append("</svg></div>\n")
                .append(legend())
                .append(notDrawn())
                .append("<h3 class=\"half-head\">The countries of most events</h3>\n<div class=\"half\">\n")
                .append(Bars.greatest(counts, SOME, names).html())
                .append("</div>\n<details><summary>All countries as a table</summary>\n")
                .append(Bars.greatest(counts, Integer.MAX_VALUE, names).html())
                .append("</details>\n")
                .toString();
    }

    private String tile(Tile tile, int top) {
        long count = counts.getOrDefault(tile.iso3c(), 0L);
        int x = tile.column() * STEP + 1;
        int y = (tile.row() - top) * STEP + 1;
        return String.format(
                Locale.ROOT,
                "<g class=\"k%d\"><title>%s: %s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                        + "<text x=\"%d\" y=\"%d\">%s</text></g>\n",
                level(count),
                Text.cell(names.apply(tile.iso3c())),
                Text.number(count),
                x,
                y,
                SIDE,
                SIDE,
                x + SIDE / 2,
                y + SIDE / 2 + 3,
                tile.iso3c());
    }

    /** 0 for none, then steps that each multiply the count. */
    private int level(long count) {
        if (count == 0) {
            return 0;
        }
        double share = most == 1 ? 1 : Math.log(count) / Math.log(most);
        return 1 + (int) Math.min(LEVELS - 1, Math.floor(share * LEVELS));
    }

    private String legend() {
        var legend = new StringBuilder("<p class=\"legend\">");
        long least = 1;
        for (int level = 1; level <= LEVELS && least <= most; level++) {
            long next = least;
            while (next <= most && level(next) == level) {
                next = next * 2 <= most && level(next * 2) == level ? next * 2 : next + 1;
            }
            if (next > least) {
                legend.append("<svg class=\"world\" viewBox=\"0 0 20 20\"><g class=\"k")
                        .append(level)
                        .append("\"><rect width=\"20\" height=\"20\" rx=\"3\"/></g></svg> ")
                        .append(
                                next - 1 == least
                                        ? Text.number(least)
                                        : Text.number(least) + "–" + Text.number(next - 1))
                        .append(" &#160; ");
            }
            least = next;
        }
        return legend.append("events</p>\n").toString();
    }

    private String notDrawn() {
        Set<String> drawn = tiles.stream().map(Tile::iso3c).collect(Collectors.toSet());
        var others = counts.entrySet().stream()
                .filter(entry -> !drawn.contains(entry.getKey()))
                .map(entry -> Text.cell(names.apply(entry.getKey())) + " " + Text.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "<p class=\"none\">Without a square on the map: " + others + "</p>\n";
    }
}
