package org.dateline.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.CountryRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.ReportRow;
import org.dateline.core.table.Table;

/** Which table a sheet shows, which of its columns a reader wants to see first, and how many of them on paper. */
record Layout(String sheet, Class<? extends Record> rowType, int printed, List<String> first) {

    /** In the order of the sheets; the columns not named follow, ids last. */
    static final List<Layout> ALL = List.of(
            new Layout(
                    "Events",
                    EventRow.class,
                    12,
                    List.of(
                            "date_start",
                            "date_end",
                            "date_precision",
                            "event_type",
                            "actor_name",
                            "recipient_name",
                            "iso3c",
                            "event_status",
                            "date_basis",
                            "date_confidence",
                            "summary",
                            "dead_low",
                            "dead_high",
                            "injured_low",
                            "injured_high",
                            "article_count",
                            "publisher_count",
                            "first_published_on",
                            "source_title",
                            "source_url",
                            "actor_iso3c",
                            "recipient_iso3c",
                            "event_mode",
                            "quad_class",
                            "plover_score",
                            "confidence")),
            new Layout("Evidence", ReportRow.class, 8, List.of()),
            new Layout(
                    "Articles",
                    ArticleRow.class,
                    5,
                    List.of("published_on", "publisher", "title", "author", "word_count", "language", "url")),
            new Layout(
                    "Dates",
                    DateRow.class,
                    8,
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
            new Layout("Countries", CountryRow.class, 8, List.of("country_name", "iso3c")),
            new Layout("Entities", EntityRow.class, 7, List.of("name", "entity_type", "iso3c")),
            new Layout("Quotations", QuotationRow.class, 4, List.of("text", "speaker", "verb", "is_direct")));

    /** Columns that are made for the workbook only. */
    static final List<Made> MADE = List.of(
            new Made(
                    ArticleRow.class,
                    "event_mention_count",
                    "How many event mentions the article has.",
                    (tallies, row) -> tallies.reports()),
            new Made(
                    CountryRow.class,
                    "article_count",
                    "In how many articles the country is mentioned.",
                    (tallies, row) -> tallies.country((CountryRow) row).articles()),
            new Made(
                    CountryRow.class,
                    "focus_article_count",
                    "How many articles are about the country.",
                    (tallies, row) -> tallies.country((CountryRow) row).focus()),
            new Made(
                    CountryRow.class,
                    "mention_count",
                    "How often the country is mentioned.",
                    (tallies, row) -> tallies.country((CountryRow) row).mentions()));

    /** The columns of the sheet; counts made for it stand behind the first ones, names of countries behind the codes. */
    List<SheetColumn> columns(Tallies tallies) {
        var columns = new ArrayList<>(SheetColumn.of(Table.of(rowType), first));
        var made = MADE.stream().filter(column -> column.rowType() == rowType).map(column -> column.of(tallies));
        columns.addAll(first.size(), made.toList());
        return CountryNameColumns.beside(columns, Table.of(rowType), tallies);
    }

    /** A count that no table has: its name, what it means, how it is found when a row is written. */
    record Made(
            Class<? extends Record> rowType, String name, String description, ToIntBiFunction<Tallies, Record> count) {

        private SheetColumn of(Tallies tallies) {
            return new SheetColumn(
                    Table.of(rowType).name(), name, ColumnType.INTEGER, row -> count.applyAsInt(tallies, row));
        }
    }
}
