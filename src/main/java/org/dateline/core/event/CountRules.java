package org.dateline.core.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.PloverType;

/** What the numbers of a sentence count, by the words they stand with: {@code rules/event/counts.tsv}. */
record CountRules(Map<Place, Map<String, Rule>> byPlace, NumberWords numbers) {

    /** Where the word stands that says what is counted. */
    enum Place {
        PATIENT,
        DOER,
        OF,
        NEXT,
        TOLL,
        NOUN
    }

    /** What is counted, and of which events it may be told. */
    record Rule(CountOf of, Set<PloverType> types) {}

    static CountRules load(RuleFiles files) {
        var byPlace = new EnumMap<Place, Map<String, Rule>>(Place.class);
        for (var place : Place.values()) {
            byPlace.put(place, new HashMap<>());
        }
        for (var row : Tsv.read(files, "rules/event/counts.tsv").rows()) {
            var types = row.list("types").stream().map(PloverType::valueOf).collect(Collectors.toSet());
            var rule = new Rule(CountOf.valueOf(upper(row.get("count"))), types);
            var place = byPlace.get(Place.valueOf(upper(row.get("place"))));
            row.list("words").forEach(word -> place.put(word, rule));
        }
        return new CountRules(byPlace, NumberWords.load(files));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    Optional<Rule> of(Place place, String word) {
        return Optional.ofNullable(byPlace.get(place).get(word));
    }

    List<NumberWords.Number> numbersIn(ReadSentence words) {
        return numbers.in(words);
    }
}
