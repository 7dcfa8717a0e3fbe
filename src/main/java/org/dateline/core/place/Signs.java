package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;

/** Words by which the local press of a country is known. */
final class Signs {

    private static final double WEIGHT = 0.5;

    private final Map<String, List<CountryCode>> countries = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();

    private Signs() {}

    static Signs load(RuleFiles files) {
        var signs = new Signs();
        for (var row : Tsv.read(files, "rules/place/signs.tsv").rows()) {
            var country = CountryCode.of(row.get("iso3c"));
            row.list("words").forEach(sign -> signs.add(sign, country));
        }
        return signs;
    }

    private void add(String sign, CountryCode country) {
        var words = Words.of(sign);
        var key = Ambiguity.key(sign);
        countries.computeIfAbsent(key, any -> new ArrayList<>()).add(country);
        mostWords.merge(words.get(0).key(), words.size(), Math::max);
    }

    /** Adds what the signs of a line say. */
    void read(Line line, Surroundings around) {
        for (int i = 0; i < line.words().size(); i++) {
            int most = Math.min(
                    mostWords.getOrDefault(line.words().get(i).key(), 0),
                    line.words().size() - i);
            for (int length = most; length > 0; length--) {
                var key = line.key(i, i + length);
                countries.getOrDefault(key, List.of()).forEach(country -> around.add(country, "sign " + key, WEIGHT));
            }
        }
    }
}
