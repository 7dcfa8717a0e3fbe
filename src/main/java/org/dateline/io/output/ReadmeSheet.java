package org.dateline.io.output;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;

/** The first sheet: what this is, what is in it, how to read it, what did not fit. */
final class ReadmeSheet {

    private static final List<String> HOW_TO_READ = List.of(
            "One row of Events is one event in the world, however often it was reported; one row of Evidence is one report of it, with its sentence.",
            "date_start and date_end are the first and the last day, both included; date_precision tells how exact they are.",
            "An event that no text dates has no date. The day of publication is never put in its place; see first_published_on.",
            "An empty cell means that the articles do not decide the value. Nothing is guessed.",
            "Days before 1900-03-01 are text, because Excel cannot count them.",
            "The sheet How to read this answers three questions with formulas over Events, and says how to ask your own.",
            "Something is wrong? The sheet Corrections shows how to correct a row so that it stays corrected.",
            "Sentences and all mentions are in csv/ and parquet/ beside this workbook, with the same ids.");

    private static final List<String> LINKS = List.of(
            "Events: summary leads to the sentence in its article (report/articles, in a browser), mention_count to the reports in Evidence.",
            "Evidence: sentence leads to its place in the article, event_id to the event in Events.",
            "Articles: title leads to the article with all that was found marked in place, event_mention_count to what it reports, in Evidence.",
            "Dates and Quotations: text leads to the article. The first 20,000 rows of a sheet have links.");

    private final SheetPage page;
    private final ReleaseInfo release;
    private final List<GateCheck> checks;

    ReadmeSheet(SheetPage page, ReleaseInfo release, List<GateCheck> checks) {
        this.page = page;
        this.release = release;
        this.checks = checks;
    }

    void write(List<SheetSize> sheets, Map<String, Long> tableCounts, String published, long cutCells) {
        page.printOnOnePage();
        page.title("Dateline");
        page.row("Dated events from news articles");
        page.skip();
        page.row("Release", release.id());
        page.row("Program version", release.version());
        page.row("Articles published", published);
        page.row("Quality gate", gate());
        page.skip();
        writeSheets(sheets, cutCells);
        page.section("How to read it");
        HOW_TO_READ.forEach(page::row);
        page.skip();
        page.section("Where a click leads");
        LINKS.forEach(page::row);
        page.skip();
        writeTables(tableCounts);
    }

    private String gate() {
        var failed = checks.stream().filter(check -> !check.passed()).toList();
        return failed.isEmpty()
                ? "all " + checks.size() + " checks passed, see Quality"
                : failed.size() + " of " + checks.size() + " checks FAILED, published all the same; not kept: "
                        + failed.stream().map(GateCheck::promise).collect(Collectors.joining("; "));
    }

    private void writeSheets(List<SheetSize> sheets, long cutCells) {
        page.section("In this workbook");
        page.header("Sheet", "One row is", "Rows here", "Only in CSV, Parquet");
        for (var sheet : sheets) {
            page.rowWithLink(sheet.name(), sheet.name(), sheet.meaning(), sheet.rows(), sheet.left());
        }
        var left = sheets.stream().mapToLong(SheetSize::left).sum();
        page.row(
                left == 0
                        ? "All rows fit."
                        : left
                                + " rows did not fit into their sheets; the newest are here, all are in csv/ and parquet/.");
        if (cutCells > 0) {
            page.row(cutCells + " texts were cut at 32,767 characters; they are whole in csv/ and parquet/.");
        }
        page.skip();
    }

    private void writeTables(Map<String, Long> tableCounts) {
        page.section("All tables of the release");
        page.header("Table", "One row is", "Rows");
        for (Table<?> table : Tables.all()) {
            page.row(table.name(), firstSentence(table.description()), tableCounts.getOrDefault(table.name(), 0L));
        }
    }

    private static String firstSentence(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    record SheetSize(String name, long rows, long left, String meaning) {}
}
