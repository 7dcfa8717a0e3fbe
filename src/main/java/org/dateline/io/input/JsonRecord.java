package org.dateline.io.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.NoticeCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object into fields; unknown ones are passed over, of one given twice the last counts. */
final class JsonRecord {

    private static final Set<String> KNOWN = Set.of(
            Fields.ID, Fields.TITLE, Fields.PUBLISHED_ON, Fields.URL, Fields.PUBLISHER, Fields.AUTHOR, Fields.LANGUAGE);

    private static final int MOST_NESTING = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonRecord() {}

    static Fields parse(String json, Limits limits) throws BrokenRecord {
        try (var parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken("not a JSON object");
            }
            var fields = fields(parser, limits);
            if (parser.nextToken() != null) {
                throw broken("something follows the JSON object");
            }
            return fields;
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            throw broken("not valid JSON: " + wrong.getOriginalMessage()
                    + (place == null ? "" : ", at char " + place.getCharOffset()));
        }
    }

    private static Fields fields(JsonParser parser, Limits limits) throws BrokenRecord {
        var others = new HashMap<String, String>();
        String text = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("text")) {
                text = text(parser, token, limits);
            } else if (KNOWN.contains(name)) {
                put(name, value(parser, token), others);
            } else {
                parser.skipChildren();
            }
        }
        if (text == null) {
            throw broken("no text in it");
        }
        return Fields.of(text, others);
    }

    private static void put(String name, String value, Map<String, String> others) {
        if (!value.isBlank()) {
            others.put(name, value);
        }
    }

    private static String text(JsonParser parser, JsonToken token, Limits limits) throws BrokenRecord {
        if (token != JsonToken.VALUE_STRING) {
            throw broken("its text is not a string");
        }
        if (parser.getStringLength() > limits.textChars()) {
            throw new BrokenRecord(NoticeCode.TOO_LARGE, "more than " + limits.textChars() + " chars of text");
        }
        return parser.getString();
    }

    /** A string or number as it is written, the strings of an array with commas between them, else nothing. */
    private static String value(JsonParser parser, JsonToken token) {
        if (token.isScalarValue()) {
            return token == JsonToken.VALUE_NULL ? "" : parser.getString();
        }
        var parts = new java.util.ArrayList<String>();
        if (token == JsonToken.START_ARRAY) {
            for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                parts.add(value(parser, next));
            }
        } else {
            parser.skipChildren();
        }
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    private static BrokenRecord broken(String why) {
        return new BrokenRecord(NoticeCode.BROKEN_RECORD, why);
    }
}
