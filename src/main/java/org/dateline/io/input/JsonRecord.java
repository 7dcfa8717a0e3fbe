package org.dateline.io.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.NoticeCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads one JSON object into fields; unknown ones are passed over, of one given twice the last counts. Python writes NaN into them. */
final class JsonRecord {

    /** Objects that are nothing but a cover around the article's fields. */
    private static final Set<String> COVERS =
            Set.of("article", "fields", "_source", "document", "doc", "attributes", "item", "post");

    /** Of an object that stands for a value, the member that is the value. */
    private static final List<String> VALUES = List.of(
            "name",
            "rendered",
            "main",
            "original",
            "title",
            "value",
            "#text",
            "$t",
            "text",
            "$date",
            "$numberLong",
            "$oid");

    private static final int MOST_NESTING = 100;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser parser;
    private final Limits limits;
    private final FieldNames names;
    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean tooLarge;
    private boolean numberForText;

    private JsonRecord(JsonParser parser, Limits limits, FieldNames names) {
        this.parser = parser;
        this.limits = limits;
        this.names = names;
    }

    static Fields parse(String json, Limits limits, FieldNames names) throws BrokenRecord {
        try (var parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken("not a JSON object");
            }
            var record = new JsonRecord(parser, limits, names);
            record.readObject("", Map.of());
            if (parser.nextToken() != null) {
                throw broken("something follows the JSON object");
            }
            return record.fields();
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            throw broken("not valid JSON: " + wrong.getOriginalMessage()
                    + (place == null ? "" : ", at char " + place.getCharOffset()));
        }
    }

    /** Whether an object of this name is nothing but a cover. */
    static boolean isCover(String name) {
        return COVERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private Fields fields() throws BrokenRecord {
        if (numberForText) {
            throw broken("its text is not a string");
        }
        if (tooLarge) {
            throw new BrokenRecord(NoticeCode.TOO_LARGE, "more than " + limits.textChars() + " chars of text");
        }
        return names.fields(values);
    }

    /** Fields of the object itself win over those of a cover in it; the fields of other objects have the way to them before their names. */
    private void readObject(String way, Map<String, String> outer) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = way + parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && names.leadThrough(name)) {
                readObject(name + ".", Map.copyOf(values));
            } else if (token == JsonToken.START_OBJECT && isCover(name)) {
                readObject(way, Map.copyOf(values));
            } else {
                put(name, token, outer);
            }
        }
    }

    private void put(String name, JsonToken token, Map<String, String> outer) {
        boolean isText = name.equals(FieldNames.TEXT);
        numberForText |=
                isText && token.isScalarValue() && token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL;
        if (token == JsonToken.VALUE_STRING && parser.getStringLength() > limits.textChars()) {
            tooLarge |= names.isText(name);
        } else {
            var value = value(token, names.isText(name) ? "\n\n" : ", ");
            if (!outer.containsKey(name)) {
                values.put(name, value);
            }
        }
    }

    /** A string or number as it is written, the parts of an array one after the other, of an object what it stands for. */
    private String value(JsonToken token, String between) {
        if (token.isScalarValue()) {
            return token == JsonToken.VALUE_NULL ? "" : parser.getString();
        }
        if (token == JsonToken.START_OBJECT) {
            return objectValue(between);
        }
        var parts = new ArrayList<String>();
        for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            parts.add(value(next, between));
        }
        parts.removeIf(String::isBlank);
        return String.join(between, parts);
    }

    private String objectValue(String between) {
        var members = new LinkedHashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (VALUES.contains(name)) {
                members.put(name, value(token, between));
            } else {
                parser.skipChildren();
            }
        }
        return VALUES.stream()
                .map(name -> members.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static BrokenRecord broken(String why) {
        return new BrokenRecord(NoticeCode.BROKEN_RECORD, why);
    }
}
