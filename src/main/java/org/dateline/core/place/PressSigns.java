package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;

/** Words by which the local press of a country is known. */
final class PressSigns {

    private static final double WEIGHT = 0.5;
    private static final int SHORT = 3;
    private static final int MANY = 5;

    private final Map<String, List<CountryCode>> countries = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();

    private PressSigns() {}

    static PressSigns load(RuleFiles files) {
        var signs = new PressSigns();
        for (var row : Tsv.read(files, "rules/place/signs.tsv").rows()) {
            var of = row.list("iso3c").stream().map(CountryCode::of).toList();
            row.list("words").forEach(sign -> signs.add(sign, of));
        }
        return signs;
    }

    private void add(String sign, List<CountryCode> of) {
        var words = PlaceWords.of(sign);
        var key = Ambiguity.key(sign);
        countries.computeIfAbsent(key, any -> new ArrayList<>()).addAll(of);
        mostWords.merge(words.get(0).key(), words.size(), Math::max);
    }

    /** Adds what the signs of a line say. */
    void read(Line line, PlaceEvidence around) {
        for (int i = 0; i < line.words().size(); i++) {
            int most = Math.min(
                    mostWords.getOrDefault(line.words().get(i).key(), 0),
                    line.words().size() - i);
            for (int length = most; length > 0; length--) {
                var key = line.key(i, i + length);
                if (countries.containsKey(key) && !isStopped(line, line.words().get(i + length - 1))) {
                    var of = countries.get(key);
                    double weight = of.size() > MANY ? WEIGHT / 2 : WEIGHT;
                    of.forEach(country -> around.add(country, PlaceEvidence.SIGN + key, weight));
                }
            }
        }
    }

    /** "Mr." is not "Mr". */
    private static boolean isStopped(Line line, Word word) {
        boolean shortened = word.end() - word.start() <= SHORT;
        return shortened && word.end() < line.text().length() && line.text().charAt(word.end()) == '.';
    }
}
