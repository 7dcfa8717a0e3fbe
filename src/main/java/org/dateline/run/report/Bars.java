package org.dateline.run.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.run.print.Text;

/** Counts as bars: a table whose rows have a label, a bar drawn in SVG, and the number. Reads well without colours. */
final class Bars {

    private static final double WIDTH = 100.0;

    private record Bar(String label, long count) {}

    private final List<Bar> bars = new ArrayList<>();
    private long hidden;

    private Bars() {}

    /** The greatest counts first, of equal ones the label that sorts first; what is beyond the limit is summed up. */
    static Bars greatest(Map<String, Long> counts, int limit, UnaryOperator<String> label) {
        var sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var bars = new Bars();
        sorted.stream().limit(limit).forEach(entry -> bars.bars.add(bar(entry, label)));
        bars.hidden = Math.max(0, sorted.size() - limit);
        return bars;
    }

    private static Bar bar(Map.Entry<String, Long> entry, UnaryOperator<String> label) {
        var value = entry.getKey();
        return new Bar(label.apply(value), entry.getValue());
    }

    String html() {
        if (bars.isEmpty()) {
            return "<p class=\"none\">None.</p>\n";
        }
        long most = bars.stream().map(Bar::count).max(Comparator.naturalOrder()).orElse(1L);
        var html = new StringBuilder("<table class=\"bars\">\n");
        for (var bar : bars) {
            html.append("<tr><th scope=\"row\">").append(Text.cell(bar.label())).append("</th><td class=\"bar\">");
            html.append(svg(bar.count(), most)).append("</td><td class=\"count\">");
            html.append(Text.number(bar.count())).append("</td></tr>\n");
        }
        html.append("</table>\n");
        if (hidden > 0) {
            html.append("<p class=\"none\">and ").append(Text.number(hidden)).append(" more</p>\n");
        }
        return html.toString();
    }

    private static String svg(long count, long most) {
        double width = most == 0 ? 0 : WIDTH * count / most;
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect width=\"%.2f\" height=\"10\"/></svg>",
                width);
    }
}
