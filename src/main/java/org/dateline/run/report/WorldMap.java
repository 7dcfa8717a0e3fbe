package org.dateline.run.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.run.print.Text;
import org.dateline.run.report.WorldOutlines.Outline;

/**
 * Counts by country as a map, darker the greater the count. Countries that the map does not draw are told in words, and all of
 * them stand in the table below it.
 */
final class WorldMap {

    private static final int DOT = 28;
    private static final int LEVELS = 5;
    private static final int SOME = 12;

    private final List<Outline> outlines;
    private final Map<String, Long> counts;
    private final UnaryOperator<String> names;
    private final long most;

    private WorldMap(List<Outline> outlines, Map<String, Long> counts, UnaryOperator<String> names) {
        this.outlines = outlines;
        this.counts = counts;
        this.names = names;
        this.most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    static WorldMap of(Map<String, Long> counts, UnaryOperator<String> names) throws IOException {
        return new WorldMap(WorldOutlines.load().all(), counts, names);
    }

    String html() {
        if (counts.isEmpty()) {
            return "<p class=\"none\">No event has a country.</p>\n";
        }
        var html = new StringBuilder("<div class=\"map\"><svg class=\"world\" viewBox=\"" + WorldOutlines.VIEW
                + "\" role=\"img\" aria-label=\"Events by country; the table below has the numbers\">\n");
        outlines.forEach(country -> html.append(land(country)));
        outlines.stream().filter(Outline::isDot).forEach(country -> html.append(dot(country)));
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

    private String land(Outline country) {
        return country.path().isEmpty() ? "" : marked(country, "<path d=\"" + country.path() + "\">", "</path>");
    }

    /** Of small countries only those are dots that have a count. */
    private String dot(Outline country) {
        return counts.containsKey(country.iso3c())
                ? marked(
                        country,
                        "<circle cx=\"" + country.x() + "\" cy=\"" + country.y() + "\" r=\"" + DOT + "\">",
                        "</circle>")
                : "";
    }

    private String marked(Outline country, String begin, String end) {
        long count = counts.getOrDefault(country.iso3c(), 0L);
        var title = country.iso3c().isEmpty()
                ? ""
                : "<title>" + Text.cell(names.apply(country.iso3c())) + ": " + Text.number(count) + "</title>";
        return "<g class=\"k" + level(count) + "\">" + begin + title + end + "</g>\n";
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
        Set<String> drawn = outlines.stream().map(Outline::iso3c).collect(Collectors.toSet());
        var others = counts.entrySet().stream()
                .filter(entry -> !drawn.contains(entry.getKey()))
                .map(entry -> Text.cell(names.apply(entry.getKey())) + " " + Text.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "<p class=\"none\">Not drawn on the map: " + others + "</p>\n";
    }
}
