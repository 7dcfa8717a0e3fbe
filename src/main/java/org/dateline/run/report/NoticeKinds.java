package org.dateline.run.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.table.NoticeRow;
import org.dateline.core.table.Table;
import org.dateline.run.print.Text;
import org.dateline.run.readback.ReleaseTables;

/** The notices of a release by kind: how many there are, what the kind means, and the first case, so that one knows where to look. */
final class NoticeKinds {

    private record Kind(String severity, String code, long count, String place, String message) {

        Kind another() {
            return new Kind(severity, code, count + 1, place, message);
        }
    }

    private static final Table<NoticeRow> NOTICES = Table.of(NoticeRow.class);
    private static final String REJECTED = "rejected";
    private static final Comparator<Kind> GRAVEST_FIRST = Comparator.<Kind, Boolean>comparing(
                    kind -> kind.severity().equals("info"))
            .thenComparing(Comparator.comparingLong(Kind::count).reversed())
            .thenComparing(Kind::code);

    private final Map<String, Kind> kinds = new TreeMap<>();

    private NoticeKinds() {}

    static NoticeKinds of(ReleaseTables tables) throws IOException {
        var all = new NoticeKinds();
        try (var rows = tables.open(NOTICES)) {
            int[] columns = rows.indexOf(List.of("severity", "code", "source_path", "record_no", "message"));
            while (columns.length > 0 && rows.next()) {
                all.add(Arrays.stream(columns)
                        .mapToObj(column -> column < rows.size() ? rows.cell(column) : "")
                        .toList());
            }
        }
        return all;
    }

    private void add(List<String> cells) {
        var place = cells.get(2) + (cells.get(3).isEmpty() ? "" : ", record " + cells.get(3));
        kinds.merge(
                cells.get(0) + ' ' + cells.get(1),
                new Kind(cells.get(0), cells.get(1), 1, place, cells.get(4)),
                (known, one) -> known.another());
    }

    String rejected() {
        return html(kinds.values().stream()
                .filter(kind -> kind.severity().equals(REJECTED))
                .toList());
    }

    String others() {
        return html(kinds.values().stream()
                .filter(kind -> !kind.severity().equals(REJECTED))
                .toList());
    }

    private static String html(List<Kind> kinds) {
        if (kinds.isEmpty()) {
            return "<p class=\"none\">None.</p>\n";
        }
        return kinds.stream()
                .sorted(GRAVEST_FIRST)
                .map(NoticeKinds::row)
                .collect(Collectors.joining(
                        "",
                        "<table class=\"list rows\">\n<tr><th scope=\"col\">what</th><th scope=\"col\">how many</th>"
                                + "<th scope=\"col\">meaning</th><th scope=\"col\">the first</th></tr>\n",
                        "</table>\n"));
    }

    private static String row(Kind kind) {
        var meaning = Arrays.stream(NoticeCode.values())
                .filter(code -> code.toString().equals(kind.code()))
                .map(NoticeCode::meaning)
                .findFirst()
                .orElse("");
        return "<tr class=\"" + Text.cell(kind.severity()) + "\"><th scope=\"row\">"
                + Text.cell(Text.label(kind.code())) + "</th><td class=\"count\">" + Text.number(kind.count())
                + "</td><td>" + Text.html(meaning) + "</td><td><b>" + Text.cell(kind.place()) + "</b>"
                + (kind.message().equals(meaning) || kind.message().equals(kind.place())
                        ? ""
                        : ": " + Text.sentence(kind.message()))
                + "</td></tr>\n";
    }
}
