package org.dateline.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.io.output.SheetPage.Formula;
import org.dateline.io.output.WorkedCounts.Line;
import org.dateline.io.output.WorkedCounts.Pair;

/**
 * Three questions put to the sheet of events by formulas, and how to put them oneself. However many events there are, the formulas
 * are as many, and the numbers stand in the cells already.
 */
final class WorkedSheet {

    static final String NAME = "How to read this";

    private static final int MONTHS = 12;
    private static final int ROWS = 20;

    private static final String PIVOT =
            "Yourself: click into Events, then Insert, PivotTable; the table is chosen already. ";

    private final SheetPage page;
    private final WorkedCounts counts;
    private final UnaryOperator<String> countryName;
    private String happened = "";
    private String dated = "";

    WorkedSheet(SheetPage page, WorkedCounts counts, UnaryOperator<String> countryName) {
        this.page = page;
        this.counts = counts;
        this.countryName = countryName;
    }

    /** Writes the page; {@code left} are the events that did not fit into their sheet. To be called when its table is there. */
    void write(long left) {
        page.title(NAME);
        page.row(
                "Three questions, answered by formulas over the sheet Events. Change a yellow cell, and the numbers follow;"
                        + " put another month, code or name into a first column, and its row does.");
        if (left > 0) {
            page.row(left + " events did not fit into Events and are not counted here; they are in csv/ and parquet/.");
        }
        page.skip();
        writeFilters();
        writeMonths();
        writePairs();
        writeActors();
    }

    private void writeFilters() {
        page.section("Which events are counted");
        page.header("Column of Events", "must be", "");
        happened = "tblEvents[event_status]," + setting(0) + ",tblEvents[confidence],\">=\"&" + setting(1);
        dated = "tblEvents[date_basis]," + setting(2);
        page.setting("event_status", "o*", "o* is occurred or ongoing; * is all, planned and denied ones too.");
        page.setting(
                "confidence, at least",
                0,
                "How sure the event is, from 0 to 1. 0 counts all in Events; 0.8 only the surer ones.");
        page.setting(
                "date_basis (question 1 only)",
                "*",
                "What the days were told from. * is any; explicit, publication … only those; <>news leaves the day of the news out.");
        page.skip();
    }

    private void writeMonths() {
        page.section("1. When was there how much cooperation and conflict? Events by month and quad class");
        page.row(
                "Counted are events that lie within one month for certain, date_start and date_end; the filters are those of status,"
                        + " confidence and basis. Here are the " + MONTHS + " months in a row with most events.");
        page.row(PIVOT
                + "date_start into rows (grouped by years and months), quad_class into columns, event_id into values as a count,"
                + " event_status and date_basis into filters.");
        page.row("An event that may lie in two months counts for its first one there; date_precision tells them.");
        write(
                List.of("Month", ""),
                counts.months(MONTHS),
                line -> List.of(line.key(), ""),
                line -> dated + ",tblEvents[date_start],\">=\"&$A" + row() + ",tblEvents[date_end],\"<\"&EDATE($A"
                        + row() + ",1)",
                line -> "");
    }

    private void writePairs() {
        page.section("2. Who did it to whom? Events by pair of countries");
        page.row(
                "Counted are events whose actor and recipient are of two different countries, dated or not; the filters are those of"
                        + " status and confidence. Here are the " + ROWS + " pairs with most events.");
        page.row(PIVOT
                + "actor_country_name and recipient_country_name into rows, quad_class into columns, event_id into values as a"
                + " count, event_status into filters.");
        page.row(
                "A country may be inferred: put actor_basis and recipient_basis into filters and choose told for those that a text names.");
        write(
                List.of("actor_iso3c", "recipient_iso3c"),
                counts.pairs(ROWS),
                line -> List.of(line.key().actor(), line.key().recipient()),
                line -> "tblEvents[actor_iso3c],$A" + row() + ",tblEvents[recipient_iso3c],$B" + row(),
                line -> names(line.key()));
    }

    private void writeActors() {
        page.nextPage();
        page.section("3. Who does most, and of what kind? Events by actor");
        page.row(
                "Counted are events with an actor of that name, high and low letters being one; the filters are those of status and"
                        + " confidence. Here are the " + ROWS + " names with most events.");
        page.row(PIVOT
                + "actor_name into rows, quad_class into columns, event_id into values as a count, event_status into filters;"
                + " sort by the total.");
        page.row(
                "Persons and organisations of one name are told apart by actor_entity_id: put it into rows, below the name.");
        write(
                List.of("actor_name", ""),
                counts.actors(ROWS),
                line -> List.of(line.key(), ""),
                line -> "tblEvents[actor_name]," + criterion("$A" + row(), line.key()),
                line -> "");
    }

    private <T> void write(
            List<String> keys,
            List<Line<T>> lines,
            Function<Line<T>, List<Object>> cells,
            Function<Line<T>, String> condition,
            Function<Line<T>, String> note) {
        page.header(Stream.of(keys, SummarySheet.QUADS, List.of("All", ""))
                .flatMap(List::stream)
                .toArray(String[]::new));
        for (var line : lines) {
            var values = new ArrayList<>(cells.apply(line));
            for (var quad = 1; quad <= line.events().length; quad++) {
                values.add(count(quad, condition.apply(line), line.events()[quad - 1]));
            }
            values.add(new Formula("SUM(C" + row() + ":F" + row() + ")", line.sum()));
            values.add(note.apply(line));
            page.row(values.toArray());
        }
        page.skip();
    }

    private Formula count(int quad, String condition, long value) {
        return new Formula("COUNTIFS(tblEvents[quad_class]," + quad + "," + happened + "," + condition + ")", value);
    }

    /** A name as a condition: signs that stand for other letters, or for less and more, stand for themselves. */
    static String criterion(String cell, String name) {
        if (!name.matches("(?s)[=<>].*|.*[*?~].*")) {
            return cell;
        }
        var signs = cell;
        for (var sign : List.of("~", "*", "?")) {
            signs = "SUBSTITUTE(" + signs + ",\"" + sign + "\",\"~" + sign + "\")";
        }
        return "\"=\"&" + signs;
    }

    private String names(Pair pair) {
        return countryName.apply(pair.actor()) + " to " + countryName.apply(pair.recipient());
    }

    /** The number of the line that is written next, as formulas count. */
    private int row() {
        return page.line() + 1;
    }

    /** The cell to change in the setting that is written so many lines below. */
    private String setting(int below) {
        return "$B$" + (row() + below);
    }
}
