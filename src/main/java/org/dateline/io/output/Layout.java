package org.dateline.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.CountryRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.Table;

/** Which table a sheet shows, and which of its columns a reader wants to see first. */
record Layout(String sheet, Class<? extends Record> rowType, List<String> first) {

    /** In the order of the sheets; the columns not named follow, ids last. */
    static final List<Layout> ALL = List.of(
            new Layout(
                    "Events",
                    EventRow.class,
                    List.of(
                            "date_start",
                            "date_end",
                            "date_precision",
                            "event_type",
                            "actor_name",
                            "recipient_name",
                            "iso3c",
                            "event_status",
                            "summary",
                            "article_count",
                            "publisher_count",
                            "first_published_on",
                            "actor_iso3c",
                            "recipient_iso3c",
                            "event_mode",
                            "quad_class",
                            "plover_score",
                            "confidence")),
            new Layout(
                    "Articles",
                    ArticleRow.class,
                    List.of("published_on", "publisher", "title", "author", "word_count", "language", "url")),
            new Layout(
                    "Dates",
                    DateRow.class,
                    List.of(
                            "date_start",
                            "date_end",
                            "date_precision",
                            "text",
                            "timex_value",
                            "date_edtf",
                            "date_status",
                            "date_basis",
                            "anchor_text")),
            new Layout("Countries", CountryRow.class, List.of("country_name", "iso3c")),
            new Layout("Entities", EntityRow.class, List.of("name", "entity_type", "iso3c")),
            new Layout("Quotations", QuotationRow.class, List.of("text", "speaker", "verb", "is_direct")));

    /** The columns of the sheet; a country's counts in the articles stand before its codes. */
    List<SheetColumn> columns(Tallies tallies) {
        var columns = new ArrayList<>(SheetColumn.of(Table.of(rowType), first));
        if (rowType == CountryRow.class) {
            columns.addAll(
                    first.size(),
                    List.of(
                            count("article_count", row -> tallies.country(row).articles()),
                            count(
                                    "focus_article_count",
                                    row -> tallies.country(row).focus()),
                            count("mention_count", row -> tallies.country(row).mentions())));
        }
        return columns;
    }

    /** The sheet, from whose rows a link leads to the words of the article. */
    DataSheet linked(DataSheet sheet, EvidenceLinks links) {
        if (rowType == EventRow.class) {
            sheet.linkFrom("summary", row -> links.event(((EventRow) row).eventId()));
        } else if (rowType == ArticleRow.class) {
            sheet.linkFrom("title", row -> links.article(((ArticleRow) row).articleId()));
        }
        return sheet;
    }

    private static SheetColumn count(String name, ToIntFunction<CountryRow> count) {
        return new SheetColumn(name, ColumnType.INTEGER, row -> count.applyAsInt((CountryRow) row));
    }
}
