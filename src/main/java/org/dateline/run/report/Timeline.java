package org.dateline.run.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Events over time as columns drawn in SVG: by month if most of them fall in the five years before the release, else by
 * year. What lies before or after the columns is told in words, so nothing is left out in silence.
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

    static Timeline of(Census census, LocalDate until) {
        var months = census.of("events.month");
        var years = census.of("events.year");
        var recent = new Timeline(months, lastMonths(YearMonth.from(until)), "month", sum(years) - sum(months));
        return recent.shown() * 2 >= sum(years) ? recent : new Timeline(years, lastYears(until.getYear()), "year", 0);
    }

    private static List<String> lastMonths(YearMonth last) {
        var months = new ArrayList<String>();
        for (int back = COLUMNS - 1; back >= 0; back--) {
            months.add(last.minusMonths(back).toString());
        }
        return months;
    }

    private static List<String> lastYears(int last) {
        var years = new ArrayList<String>();
        for (int year = last - COLUMNS + 1; year <= last; year++) {
            years.add(String.format(Locale.ROOT, "%04d", year));
        }
        return years;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long shown() {
        return units.stream().mapToLong(name -> counts.getOrDefault(name, 0L)).sum();
    }

    String html() {
        if (counts.isEmpty() && vague == 0) {
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
                .toString();
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
