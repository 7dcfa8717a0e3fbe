package org.dateline.run.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.run.gate.Census;
import org.dateline.run.gate.TimeScale;
import org.dateline.run.print.Text;

/**
 * Events over time as columns drawn in SVG, in the smallest unit that shows most of them. What lies before or after the
 * columns, or is dated less precisely, is told in words and in the table, so the table adds up to all events.
 */
final class Timeline {

    private static final int LEAST_COLUMNS = 12;
    private static final int STEP = 10;
    private static final int GAP = 2;
    private static final int HEIGHT = 120;
    private static final int MARKS = 7;
    private static final double LAST_MARK = 0.88;

    private final TimeScale scale;
    private final NavigableMap<Integer, Long> counts = new TreeMap<>();
    private final long dated;
    private final long undated;
    private int first;
    private int last;

    private Timeline(Census census, TimeScale scale) {
        this.scale = scale;
        census.of(scale.counted()).forEach((name, count) -> counts.put(scale.number(name), count));
        dated = sum(census.of(TimeScale.CENTURY.counted()).values());
        undated = census.of("events.date_precision").getOrDefault(Census.EMPTY, 0L);
        if (!counts.isEmpty()) {
            busiest();
            widen();
        }
    }

    static Timeline of(Census census) {
        return Arrays.stream(TimeScale.values())
                .map(scale -> new Timeline(census, scale))
                .filter(line -> line.shown() * 3 >= line.dated * 2)
                .findFirst()
                .orElseGet(() -> new Timeline(census, TimeScale.CENTURY));
    }

    /** The units that hold the most events, the latest of several: old news has stray dates far apart. */
    private void busiest() {
        long most = -1;
        for (int end : counts.keySet()) {
            var window = counts.subMap(end - scale.columns(), false, end, true);
            long events = sum(window.values());
            if (events >= most) {
                most = events;
                first = window.firstKey();
                last = end;
            }
        }
    }

    /** A few columns alone would be as wide as the page. */
    private void widen() {
        int missing = Math.max(0, LEAST_COLUMNS - (last - first + 1));
        first -= (missing + 1) / 2;
        last += missing / 2;
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private long shown() {
        return sum(counts.subMap(first, true, last, true).values());
    }

    private long earlier() {
        return sum(counts.headMap(first, false).values());
    }

    private long later() {
        return sum(counts.tailMap(last, false).values());
    }

    private long vague() {
        return dated - sum(counts.values());
    }

    String html() {
        if (dated == 0) {
            return "<p class=\"none\">No event has a date.</p>\n";
        }
        return "<div class=\"timeline\">\n" + columns() + axis() + "<p class=\"none\">" + legend() + "</p>\n</div>\n"
                + table();
    }

    private String columns() {
        long most = counts.subMap(first, true, last, true).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var svg = new StringBuilder("<p class=\"most\">")
                .append(Text.number(most))
                .append("</p>\n<svg viewBox=\"0 0 ")
                .append((last - first + 1) * STEP)
                .append(' ')
                .append(HEIGHT)
                .append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Events by ")
                .append(scale)
                .append("; the table below has the numbers\">\n");
        counts.subMap(first, true, last, true).forEach((number, count) -> svg.append(column(number, count, most)));
        return svg.append("</svg>\n").toString();
    }

    private String column(int number, long count, long most) {
        double height = Math.max(1.0, (double) HEIGHT * count / most);
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.2f\" width=\"%d\" height=\"%.2f\"><title>%s: %s</title></rect>\n",
                (number - first) * STEP + GAP / 2,
                HEIGHT - height,
                STEP - GAP,
                height,
                scale.name(number),
                Text.number(count));
    }

    private String axis() {
        var axis = new StringBuilder("<p class=\"axis\" aria-hidden=\"true\">");
        int step = scale.step(first, last, MARKS);
        for (int number = first; number <= last; number++) {
            double left = (double) (number - first) / (last - first + 1);
            if (Math.floorMod(number, step) == 0 && left <= LAST_MARK) {
                axis.append(String.format(Locale.ROOT, "<span style=\"left:%.2f%%\">", left * 100))
                        .append(scale.mark(number, step))
                        .append("</span>");
            }
        }
        return axis.append("</p>\n").toString();
    }

    private String legend() {
        var drawn = "By " + scale + ", " + scale.name(first) + " to " + scale.name(last) + ": " + Text.number(shown())
                + " events. ";
        var others = List.of(
                told(earlier(), "earlier"),
                told(later(), "later"),
                told(vague(), "dated less precisely than by " + scale));
        var words = others.stream().filter(one -> !one.isEmpty()).reduce((one, other) -> one + ", " + other);
        return drawn + words.map(left -> "Not drawn: " + left + ".").orElse("");
    }

    private static String told(long count, String what) {
        return count == 0 ? "" : Text.number(count) + " " + what;
    }

    private String table() {
        var html = new StringBuilder("<details><summary>The same as a table</summary>\n<table class=\"list\">\n");
        html.append(line("before " + scale.name(first), earlier()));
        counts.subMap(first, true, last, true).forEach((number, count) -> html.append(line(scale.name(number), count)));
        return html.append(line("after " + scale.name(last), later()))
                .append(line("less precise than a " + scale, vague()))
                .append(line("no date in the text", undated))
                .append(line("all events", dated + undated))
                .append("</table>\n</details>\n")
                .toString();
    }

    private static String line(String name, long count) {
        return "<tr><th scope=\"row\">" + name + "</th><td class=\"count\">" + Text.number(count)
                + "</td><td></td></tr>\n";
    }
}
