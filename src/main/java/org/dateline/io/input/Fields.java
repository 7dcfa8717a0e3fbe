package org.dateline.io.input;

import java.util.Map;
import java.util.Optional;

/** What a record says about itself: its text, and whatever else it names, by the names of the JSON fields. */
record Fields(String text, Map<String, String> others) {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String PUBLISHED_ON = "published_on";
    static final String URL = "url";
    static final String PUBLISHER = "publisher";
    static final String AUTHOR = "author";
    static final String LANGUAGE = "language";

    Fields {
        others = Map.copyOf(others);
    }

    static Fields of(String text) {
        return new Fields(text, Map.of());
    }

    /** The field, stripped; empty if it is not there or blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(others.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
