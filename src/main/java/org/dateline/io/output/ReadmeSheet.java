package org.dateline.io.output;

import java.util.List;
import java.util.Map;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;

/** The first sheet: what this is, what is in it, how to read it, what did not fit. */
final class ReadmeSheet {

    private static final List<String> HOW_TO_READ = List.of(
            "One row of Events is one event in the world, however often it was reported; its mentions are in the tables event_mentions and event_evidence.",
            "date_start and date_end are the first and the last day, both included; date_precision tells how exact they are.",
            "An event that no text dates has no date. The day of publication is never put in its place; see first_published_on.",
            "An empty cell means that the articles do not decide the value. Nothing is guessed.",
            "Days before 1900-03-01 are text, because Excel cannot count them.",
            "The sheet Codebook explains every column of every table, the sheet Quality counts what is open or in doubt.",
            "The summary of an event and the title of an article lead to the text, with all that was found marked in place (report/articles).",
            "Something is wrong? The sheet Corrections shows how to correct a row so that it stays corrected.",
            "Sentences, mentions, participants and evidence are in csv/ and parquet/ beside this workbook, with the same ids.");

    private ReadmeSheet() {}

    static void write(
            Page page, ReleaseInfo release, List<SheetSize> sheets, Map<String, Long> tableCounts, long cutCells) {
        page.title("Dateline");
        page.row("Dated events from news articles");
        page.row("Release", release.id());
        page.row("Program version", release.version());
        page.skip();
        writeSheets(page, sheets, cutCells);
        page.section("How to read it");
        HOW_TO_READ.forEach(page::row);
        page.skip();
        writeTables(page, tableCounts);
    }

    private static void writeSheets(Page page, List<SheetSize> sheets, long cutCells) {
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

    private static void writeTables(Page page, Map<String, Long> tableCounts) {
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
