package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a rule file; refuses one without id, pattern, meaning or example. */
final class EntryReader {

    private final Map<String, Object> keys = new LinkedHashMap<>();
    private final RuleItem item;

    private EntryReader(RuleItem item) {
        this.item = item;
        if (!(item.content() instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not an entry: " + item.content());
        }
        map.forEach((key, value) -> keys.put(String.valueOf(key), value));
    }

    static RuleEntry read(RuleItem item) {
        return new EntryReader(item).entry();
    }

    private RuleEntry entry() {
        var id = String.valueOf(need("an unnamed rule", "id"));
        var means = need(id, "means");
        if (!(means instanceof Map<?, ?> map) || map.size() != 1) {
            throw new IllegalArgumentException(id + ": means is a map with one key");
        }
        var meaning = map.entrySet().iterator().next();
        var when = texts(need(id, "when"));
        var examples = examples(need(id, "examples"));
        if (when.isEmpty() || examples.isEmpty()) {
            throw new IllegalArgumentException(id + " needs a pattern and an example");
        }
        int priority = keys.remove("priority") instanceof Integer number ? number : 0;
        var butNot = texts(keys.remove("but-not"));
        var argument = meaning.getValue() == null ? Map.of() : meaning.getValue();
        return new RuleEntry(
                id, item.where(), when, String.valueOf(meaning.getKey()), argument, priority, examples, butNot, keys);
    }

    private Object need(String id, String key) {
        var value = keys.remove(key);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no " + key);
        }
        return value;
    }

    private static List<String> texts(@Nullable Object value) {
        var texts = new ArrayList<String>();
        if (value instanceof List<?> list) {
            list.forEach(text -> texts.add(String.valueOf(text)));
        } else if (value != null) {
            texts.add(String.valueOf(value));
        }
        return texts;
    }

    private static Map<String, String> examples(Object value) {
        var examples = new LinkedHashMap<String, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((text, expected) -> examples.put(String.valueOf(text), String.valueOf(expected)));
        }
        return examples;
    }
}
