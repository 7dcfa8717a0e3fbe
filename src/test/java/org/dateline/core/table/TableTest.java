package org.dateline.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void everyColumnIsExplainedWithAnExampleThatItCouldHold() {
        for (var table : Tables.all()) {
            assertFalse(table.description().isBlank(), table::name);
            for (var column : table.columns()) {
                assertTrue(column.description().endsWith("."), () -> table + "." + column);
                assertTrue(couldHold(column, column.example()), () -> table + "." + column + ": " + column.example());
            }
        }
    }

    @Test
    void everyTableHasAKeyThatIsNeverEmpty() {
        for (var table : Tables.all()) {
            assertFalse(table.key().isEmpty(), table::name);
            assertTrue(table.key().stream().noneMatch(Column::nullable), table::name);
        }
    }

    @Test
    void referencesPointAtTablesOfTheReleaseWithOneKeyColumn() {
        for (var table : Tables.all()) {
            for (var column : table.columns()) {
                column.references().ifPresent(target -> {
                    assertTrue(Tables.all().contains(target), () -> table + "." + column);
                    assertEquals(1, target.key().size(), () -> table + "." + column);
                });
            }
        }
    }

    @Test
    void namesAreSnakeCaseAndUnique() {
        var names = new HashSet<String>();
        for (var table : Tables.all()) {
            assertTrue(names.add(table.name()), table::name);
            for (var column : table.columns()) {
                assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), column::name);
            }
        }
    }

    @Test
    void theRecordIsTheSchema() {
        var table = Table.of(ArticleCountryRow.class);
        assertEquals("article_countries", table.name());
        assertEquals(
                List.of("article_id", "iso3c", "mention_count", "salience", "is_focus"),
                table.columns().stream().map(Column::name).toList());
        assertEquals(
                List.of("article_id", "iso3c"),
                table.key().stream().map(Column::name).toList());
        assertEquals(ColumnType.NUMBER, table.column("salience").type());
        assertEquals(
                List.of("day", "month", "year"),
                Table.of(ArticleRow.class).column("published_precision").allowedValues());
    }

    @Test
    void valuesAreReadFromTheRowAndEnumsAreSpelledOut() {
        var row = SampleFacts.rows().stream()
                .filter(SentenceRow.class::isInstance)
                .findFirst()
                .orElseThrow();
        var table = Table.of(SentenceRow.class);
        assertEquals("title", table.column("part").value(row));
        assertEquals(1, table.column("sentence_no").value(row));
    }

    @Test
    void anEmptyValueIsReadAsNullOnlyWhereTheColumnMayBeEmpty() {
        var removed = Table.of(RemovedRow.class);
        assertNull(removed.column("replaced_by").value(new RemovedRow("events", "w1", "gone", null)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Table.of(Odd.class).column("id").value(new Odd(null)));
    }

    @TableName(value = "odd", level = Level.RUN)
    @Doc("A row that breaks its word.")
    public record Odd(
            @Key @Doc(value = "The key.", example = "1") String id) {}

    private static boolean couldHold(Column column, @Nullable String example) {
        return switch (column.type()) {
            case TEXT ->
                !example.isBlank()
                        && (column.allowedValues().isEmpty()
                                || column.allowedValues().contains(example));
            case INTEGER -> Integer.toString(Integer.parseInt(example)).equals(example);
            case LONG -> Long.toString(Long.parseLong(example)).equals(example);
            case NUMBER -> Double.toString(Double.parseDouble(example)).equals(example);
            case BOOLEAN -> example.equals("true") || example.equals("false");
            case DATE -> LocalDate.parse(example).toString().equals(example);
        };
    }
}
