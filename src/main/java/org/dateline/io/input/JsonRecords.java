package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles in a JSON file. An object without a text that holds a list of objects is the answer of an interface: the articles
 * are in the list.
 */
final class JsonRecords implements Records {

    private static final JsonMapper MAPPER = new JsonMapper(JsonRecord.FACTORY);
    private static final int DEEPEST_LIST = 3;

    private final JsonElements elements;
    private final Limits limits;
    private final FieldNames names;
    private final Queue<String> inside = new ArrayDeque<>();
    private int recordNo;

    JsonRecords(JsonElements elements, Limits limits, FieldNames names) {
        this.elements = elements;
        this.limits = limits;
        this.names = names;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        if (!inside.isEmpty()) {
            return ofList(inside.remove());
        }
        var raw = elements.next();
        if (raw == null) {
            return null;
        }
        var record = SourceRecord.of(raw.withNumber(recordNo + 1), text -> JsonRecord.parse(text, limits, names));
        if (raw.refusal().isEmpty() && !hasText(record)) {
            inside.addAll(listed(Decoded.of(raw.bytes()).text()));
            if (!inside.isEmpty()) {
                return ofList(inside.remove());
            }
        }
        recordNo++;
        return record;
    }

    private SourceRecord ofList(String json) {
        recordNo++;
        return new SourceRecord(recordNo, false, () -> JsonRecord.parse(json, limits, names));
    }

    private static boolean hasText(SourceRecord record) {
        try {
            record.saying().fields();
            return true;
        } catch (BrokenRecord broken) {
            return broken.code() != NoticeCode.BROKEN_RECORD;
        }
    }

    private static List<String> listed(String json) {
        try {
            var found = new ArrayList<String>();
            list(MAPPER.readTree(json), 0, found);
            return found;
        } catch (JacksonException wrong) {
            return List.of();
        }
    }

    /** The objects of the first list of objects. */
    private static void list(JsonNode node, int depth, List<String> found) {
        for (var member : node.values()) {
            if (member.isArray() && !member.isEmpty() && member.get(0).isObject()) {
                member.values().forEach(item -> found.add(item.toString()));
            } else if (member.isObject() && depth < DEEPEST_LIST) {
                list(member, depth + 1, found);
            }
            if (!found.isEmpty()) {
                return;
            }
        }
    }
}
