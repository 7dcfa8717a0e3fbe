package org.dateline.run.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Events over time as columns drawn in SVG: by month if most of them fall within five years, else by year. What lies before or after the columns is told in words, so nothing is left out in silence.
 */
final class Timeline {

    private static final int COLUMNS = 60;
    private static final int STEP = 10;
    private static final int HEIGHT = 120;

    private final Map<String, Long> counts;
    private final List<String> units;
    private final String unit;
    private final long vague;

    /** {@code vague} counts the events whose date is less precise than the unit. */
    private Timeline(Map<String, Long> counts, List<String> units, String unit, long vague) {
        this.counts = counts;
        this.units = units;
        this.unit = unit;
        this.vague = vague;
    }

    static Timeline of(Census census) {
        var months = census.of("events.month");
        var years = census.of("events.year");
        var byMonth = new Timeline(months, busiest(months, Timeline::month), "month", sum(years) - sum(months));
        return byMonth.shown() * 2 >= sum(years)
                ? byMonth
                : new Timeline(years, busiest(years, Timeline::year), "year", 0);
    }

    /** The row of units that holds the most events, the latest of several: old news has stray dates far apart. */
    private static List<String> busiest(Map<String, Long> counts, BiFunction<String, Integer, String> before) {
        var best = List.<String>of();
        long most = -1;
        for (var last : counts.keySet()) {
            var units = IntStream.range(0, COLUMNS)
                    .mapToObj(i -> before.apply(last, COLUMNS - 1 - i))
                    .toList();
            long events = units.stream()
                    .mapToLong(unit -> counts.getOrDefault(unit, 0L))
                    .sum();
            if (events >= most) {
                most = events;
                best = units;
            }
        }
        return best;
    }

    private static String month(String last, int back) {
        return YearMonth.parse(last).minusMonths(back).toString();
    }

    private static String year(String last, int back) {
        return String.format(Locale.ROOT, "%04d", Integer.parseInt(last) - back);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long shown() {
        return units.stream().mapToLong(name -> counts.getOrDefault(name, 0L)).sum();
    }

    String html() {
        if (units.isEmpty()) {
            return "<p class=\"none\">No event has a date.</p>\n";
        }
        long most = units.stream()
                .mapToLong(name -> counts.getOrDefault(name, 0L))
                .max()
                .orElse(0);
        var html = new StringBuilder("<div class=\"timeline\">\n<p class=\"most\">")
                .append(Text.number(most))
                .append("</p>\n<svg viewBox=\"0 0 ")
                .append(COLUMNS * STEP)
                .append(' ')
                .append(HEIGHT)
                .append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Events by ")
                .append(unit)
                .append("\">\n");
        for (int i = 0; i < units.size(); i++) {
            html.append(column(i, counts.getOrDefault(units.get(i), 0L), most));
        }
        return html.append("</svg>\n<p class=\"axis\"><span>")
                .append(units.get(0))
                .append("</span><span>")
                .append(units.get(units.size() - 1))
                .append("</span></p>\n<p class=\"none\">By ")
                .append(unit)
                .append(outside())
                .append("</p>\n</div>\n")
                .append(table())
                .toString();
    }

    private String table() {
        var html = new StringBuilder("<details><summary>The same as a table</summary>\n<table class=\"list\">\n");
        for (var name : units) {
            html.append("<tr><th scope=\"row\">").append(name).append("</th><td class=\"count\">");
            html.append(Text.number(counts.getOrDefault(name, 0L))).append("</td><td></td></tr>\n");
        }
        return html.append("</table>\n</details>\n").toString();
    }

    private String column(int index, long count, long most) {
        if (count == 0) {
            return "";
        }
        double height = Math.max(1.0, (double) HEIGHT * count / most);
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.2f\" width=\"%d\" height=\"%.2f\"><title>%s: %s</title></rect>\n",
                index * STEP,
                HEIGHT - height,
                STEP - 2,
                height,
                units.get(index),
                Text.number(count));
    }

    private String outside() {
        long before = 0;
        long after = 0;
        for (var entry : counts.entrySet()) {
            before += entry.getKey().compareTo(units.get(0)) < 0 ? entry.getValue() : 0;
            after += entry.getKey().compareTo(units.get(units.size() - 1)) > 0 ? entry.getValue() : 0;
        }
        return ". Not drawn: " + Text.number(before) + " earlier and " + Text.number(after) + " later ones"
                + (vague == 0 ? "." : ", and " + Text.number(vague) + " whose date is less precise than a month.");
    }
}
