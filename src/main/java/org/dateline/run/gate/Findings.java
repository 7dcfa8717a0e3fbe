package org.dateline.run.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Notes where promises are broken: all cases are counted, only the first are kept in words. */
final class Findings {

    private static final int CASES = 10;

    private final Map<Promise, Long> broken = new EnumMap<>(Promise.class);
    private final Map<Promise, List<String>> cases = new EnumMap<>(Promise.class);
    private final Map<Promise, String> notes = new EnumMap<>(Promise.class);

    void broken(Promise promise, Supplier<String> words) {
        broken.merge(promise, 1L, Long::sum);
        var kept = cases.computeIfAbsent(promise, first -> new ArrayList<>());
        if (kept.size() < CASES) {
            kept.add(words.get());
        }
    }

    boolean isKept(Promise promise) {
        return !broken.containsKey(promise);
    }

    /** Why a promise was not checked, or how far. */
    void note(Promise promise, String words) {
        notes.put(promise, words);
    }

    /** One check for each promise. */
    List<Check> checks() {
        return Arrays.stream(Promise.values())
                .map(promise -> new Check(
                        promise.toString(),
                        promise.words(),
                        broken.getOrDefault(promise, 0L),
                        cases.getOrDefault(promise, List.of()),
                        notes.getOrDefault(promise, "")))
                .toList();
    }
}
