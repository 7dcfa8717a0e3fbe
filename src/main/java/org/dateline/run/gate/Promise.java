package org.dateline.run.gate;

import java.util.Locale;

/** What every release promises its users; each is checked before it is published. */
enum Promise {
    COLUMNS("every table has its columns, every row a cell for each"),
    ROW_COUNTS("every table has the rows that were written"),
    UNIQUE_KEYS("every key is there once"),
    REFERENCES("every reference finds its row"),
    NOT_NULL("no cell is empty that must not be"),
    VALUES("every cell has a value that its column allows"),
    DATES("every date lies between 1582-10-15 and 9999-12-31"),
    ORDER("nothing ends before it begins"),
    EVENT_DATES("an event has a date only from a time expression of the text"),
    QUOTES("what is quoted stands in the article at that place"),
    SIZE("no table has grown or shrunk by more than half since the last release"),
    REJECTS("at most 5 % of the records were rejected");

    private final String words;

    Promise(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The spelling of {@code quality.json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
