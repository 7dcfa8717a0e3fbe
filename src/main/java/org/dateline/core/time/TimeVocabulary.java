package org.dateline.core.time;

import java.util.HashMap;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Vocabulary;

/** The lists and classes that time rules can name. */
final class TimeVocabulary {

    private static final String[] LISTS = {
        "weekday",
        "weekday-short",
        "weekday-many",
        "bracket",
        "sign",
        "era",
        "sequence",
        "decade",
        "month",
        "month-name",
        "season",
        "season-plain",
        "unit",
        "unit-one",
        "unit-many",
        "unit-long",
        "unit-span",
        "unit-whole",
        "part",
        "part-many",
        "day-away",
        "year-away",
        "quarter-end",
        "quarter-month",
        "half-end",
        "quarter-span",
        "half-span",
        "holiday",
        "few",
        "half-day",
        "zone"
    };

    private TimeVocabulary() {}

    static Vocabulary load(RuleFiles files) {
        var ordinals = new HashMap<String, Integer>();
        for (var row : Tsv.read(files, "rules/time/en/ordinal.tsv").rows()) {
            ordinals.put(row.get("form"), Integer.valueOf(row.get("value")));
        }
        var vocabulary = Vocabulary.load(files)
                .with("day", new DayClass(ordinals, false))
                .with("ordinal-day", new DayClass(ordinals, true))
                .with("year", new YearClass(1000, 2199))
                .with("year-near", new YearClass(1600, 2099))
                .with("year-recent", new YearClass(1901, 2099));
        for (var list : LISTS) {
            vocabulary = vocabulary.with(list, files, "rules/time/en/" + list + ".tsv");
        }
        return vocabulary.with("known-event", files, "rules/time/known-events.tsv", "wordings", "date");
    }
}
