package org.dateline.io.output;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sentence with its marks. Marks may lie within one another and across: the words are cut wherever one begins or ends, and
 * each piece carries all that hold it. The id of a mark stands at its first piece,
 * which the keyboard and a finger reach.
 */
final class MarkedText {

    private final HtmlWriter html;

    MarkedText(HtmlWriter html) {
        this.html = html;
    }

    /** Writes {@code text}, whose first char has the offset {@code start}; {@code marks} are sorted and overlap it. */
    void write(String text, int start, List<Mark> marks) {
        int end = start + text.length();
        var cuts = new TreeSet<Integer>();
        cuts.add(end);
        for (var mark : marks) {
            cuts.add(Math.min(end, Math.max(start, mark.start())));
            cuts.add(Math.min(end, mark.end()));
        }
        int from = start;
        int next = 0;
        var holding = new ArrayList<Mark>();
        for (int to : cuts) {
            if (to <= from) {
                continue;
            }
            while (next < marks.size() && marks.get(next).start() < to) {
                holding.add(marks.get(next++));
            }
            int at = from;
            holding.removeIf(mark -> mark.end() <= at);
            piece(text, from - start, to - start, holding, from);
            from = to;
        }
    }

    private void piece(String text, int from, int to, List<Mark> marks, int offset) {
        if (marks.isEmpty()) {
            html.text(text, from, to);
            return;
        }
        var ids = marks.stream()
                .filter(mark -> mark.start() == offset && !mark.id().isEmpty())
                .map(Mark::id)
                .toList();
        ids.stream().skip(1).forEach(id -> html.raw("<b id=\"").text(id).raw("\"></b>"));
        html.raw("<mark class=\"").raw(css(marks));
        if (!ids.isEmpty()) {
            html.raw("\" tabindex=\"0\" id=\"").text(ids.get(0));
        }
        html.raw("\" title=\"");
        html.text(marks.stream().map(Mark::says).distinct().collect(Collectors.joining("\n")));
        html.raw("\">").text(text, from, to).raw("</mark>");
    }

    private static String css(List<Mark> marks) {
        var kinds = EnumSet.noneOf(Mark.Kind.class);
        marks.forEach(mark -> kinds.add(mark.kind()));
        return kinds.stream().map(Mark.Kind::css).collect(Collectors.joining(" "));
    }
}
