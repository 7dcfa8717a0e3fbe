package org.dateline.run.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    @TempDir
    Path folder;

    @Test
    void cellsMayHoldCommasQuotesAndLineBreaks() throws IOException {
        try (var rows = open("a,b\n\"x, \"\"y\"\"\",\"1\r\n2\"\n,\n")) {
            assertEquals(List.of("a", "b"), rows.header());
            assertTrue(rows.next());
            assertEquals(List.of("x, \"y\"", "1\r\n2"), rows.cells());
            assertEquals("\"x, \"\"y\"\"\",\"1\r\n2\"\n", rows.raw().toString());
            assertTrue(rows.next());
            assertEquals(List.of("", ""), rows.cells());
            assertFalse(rows.next());
            assertEquals(2, rows.records());
        }
    }

    @Test
    void linesMayEndAsInDosOrNotAtAll() throws IOException {
        try (var rows = open("a,b\r\n1,2\r\n3,4")) {
            rows.next();
            assertEquals(List.of("1", "2"), rows.cells());
            rows.next();
            assertEquals(List.of("3", "4"), rows.cells());
            assertFalse(rows.next());
        }
    }

    @Test
    void theMarkBeforeFormulasIsNoPartOfTheValueInTheExcelProfile() throws IOException {
        try (var rows = open("\uFEFFa,b\n'=1,'tis\n")) {
            rows.next();
            assertEquals(List.of("=1", "'tis"), rows.cells());
        }
        try (var rows = open("a,b\n'=1,'tis\n")) {
            rows.next();
            assertEquals("'=1", rows.cell(0));
        }
    }

    @Test
    void cellsThatAreSplitInAnotherWayHaveAnotherHash() throws IOException {
        try (var rows = open("a,b\n12,3\n1,23\n12,3\n")) {
            rows.next();
            long first = rows.hash();
            rows.next();
            assertNotEquals(first, rows.hash());
            rows.next();
            assertEquals(first, rows.hash());
            assertEquals(Hashes.of("12", "3"), rows.hash(0, 1));
        }
    }

    private CsvReader open(String text) throws IOException {
        return CsvReader.open(Files.writeString(folder.resolve("file.csv"), text));
    }
}
