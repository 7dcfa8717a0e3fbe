package org.dateline.io.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Markup;

/**
 * What a record says about itself: its text and how that is written, whatever else it names, by the names of the JSON fields,
 * and the encoding that was guessed for it, if one was.
 */
record Fields(String text, Markup markup, Map<String, String> others, Optional<String> guess) {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String PUBLISHED_ON = "published_on";
    static final String URL = "url";
    static final String PUBLISHER = "publisher";
    static final String AUTHOR = "author";
    static final String LANGUAGE = "language";

    /** The name of the file within an archive that the record is from. */
    static final String FILE_NAME = "file_name";

    Fields {
        others = Map.copyOf(others);
    }

    static Fields of(String text, Map<String, String> others) {
        return new Fields(text, Markup.NONE, others, Optional.empty());
    }

    static Fields of(String text) {
        return of(text, Map.of());
    }

    static Fields ofPage(String html, Map<String, String> others) {
        return new Fields(html, Markup.HTML, others, Optional.empty());
    }

    Fields withGuess(String encoding) {
        return new Fields(text, markup, others, Optional.of(encoding));
    }

    /** The same, with a value for a field that it does not fill itself. */
    Fields withDefault(String name, String value) {
        if (find(name).isPresent()) {
            return this;
        }
        var more = new HashMap<>(others);
        more.put(name, value);
        return new Fields(text, markup, more, guess);
    }

    /** The field, stripped; empty if it is not there or blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(others.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
