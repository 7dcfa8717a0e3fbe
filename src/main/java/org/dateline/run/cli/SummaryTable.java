package org.dateline.run.cli;

import java.util.Locale;
import java.util.Map;
import org.dateline.run.batch.RunReport;

/** What a person reads at the end of a run: the account, the seconds of each step, and where the release is. */
final class SummaryTable {

    private SummaryTable() {}

    static String of(RunReport report) {
        var text = new StringBuilder();
        var counts = report.outcome().counts();
        line(text, "files", counts.files());
        line(text, "records read", counts.read());
        line(text, "articles", counts.articles());
        line(text, "  extracted now", counts.extracted());
        line(text, "rejected", counts.rejected());
        line(text, "skipped", counts.skipped());
        line(text, "duplicates", counts.duplicates());
        report.steps()
                .forEach((step, time) ->
                        text.append(String.format(Locale.ROOT, "%-16s %12.1f s%n", step, time.toMillis() / 1000.0)));
        report.outcome().leftOutOfWorkbook().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(sheet -> line(text, "not in workbook: " + sheet.getKey(), sheet.getValue()));
        report.outcome().account().reasons().stream()
                .flatMap(reason -> reason.inWords().stream())
                .forEach(words -> text.append(words).append(System.lineSeparator()));
        report.outcome().distrust().ifPresent(words -> text.append(words).append(System.lineSeparator()));
        text.append(report.outcome().isNew() ? "published        " : "nothing new      ")
                .append(report.outcome().location())
                .append(System.lineSeparator());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long count) {
        text.append(String.format(Locale.ROOT, "%-16s %,12d%n", name, count));
    }
}
