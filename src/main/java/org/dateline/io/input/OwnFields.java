package org.dateline.io.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a researcher's fields and columns are called, beside the usual names: {@code text=story,published_on=day}. A name in an object of
 * a JSON record is written with its way to it: {@code text=data.body}.
 */
public record OwnFields(Map<String, String> names) {

    public static final OwnFields NONE = new OwnFields(Map.of());

    /** In the order in which they are told to users. */
    private static final List<String> FIELDS = List.of(
            Fields.ID,
            Fields.TITLE,
            FieldNames.TEXT,
            Fields.PUBLISHED_ON,
            Fields.URL,
            Fields.PUBLISHER,
            Fields.AUTHOR,
            Fields.LANGUAGE);

    public OwnFields {
        names = Map.copyOf(names);
    }

    /** Pairs of a field of Dateline and an own name; throws {@code IllegalArgumentException} that says in words what is wrong. */
    public static OwnFields parse(String pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var pair : pairs.replaceAll("^\\s*\\{|}\\s*$", "").split(",")) {
            var parts = pair.strip().split("\\s*=\\s*", 2);
            if (!FIELDS.contains(parts[0]) || parts.length < 2 || parts[1].isBlank()) {
                throw new IllegalArgumentException(
                        "it must be pairs like text=story,published_on=day, the first of each one of "
                                + String.join(", ", FIELDS));
            }
            names.put(parts[0], parts[1].strip());
        }
        return new OwnFields(names);
    }

    /** As it can be parsed, in one order. */
    @Override
    public String toString() {
        return String.join(
                ",",
                FIELDS.stream()
                        .filter(names::containsKey)
                        .map(field -> field + "=" + names.get(field))
                        .toList());
    }
}
