package org.dateline.core.infer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;

/**
 * Says of each event of an article when and where it most likely happened: what its clause says, else the likeliest of what the
 * article offers, if that is more likely right than wrong. The weights are learned from articles that people have read.
 */
public final class Inference {

    static final String DAYS = "rules/infer/days.tsv";
    static final String COUNTRIES = "rules/infer/countries.tsv";

    private static final double LEAST = 0.5;

    private final LogOdds days;
    private final LogOdds countries;

    private Inference(LogOdds days, LogOdds countries) {
        this.days = days;
        this.countries = countries;
    }

    public static Inference load(RuleFiles files) {
        return new Inference(weights(files, DAYS), weights(files, COUNTRIES));
    }

    private static LogOdds weights(RuleFiles files, String name) {
        Map<String, Double> weights = new HashMap<>();
        for (var row : Tsv.read(files, name).rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
        return new LogOdds(weights);
    }

    /** In the order of the article's events. */
    public List<Inferred> of(Extraction extraction) {
        var dayCandidates = new DayCandidates(new ArticleTimes(extraction), new Wording(extraction));
        var countryCandidates = new CountryCandidates(extraction, new ArticlePlaces(extraction));
        return extraction.events().stream()
                .map(event ->
                        new Inferred(days(event, dayCandidates.of(event)), country(event, countryCandidates.of(event))))
                .toList();
    }

    private Optional<LikelyDays> days(EventMention event, List<Candidate<Days>> candidates) {
        boolean told = event.time().flatMap(time -> time.days()).isPresent();
        return candidates.stream()
                .map(found -> new LikelyDays(
                        found.value().range(),
                        found.value().precision(),
                        found.value().basis(),
                        rounded(days.of(found.signs()))))
                .filter(likely -> told || likely.confidence() >= LEAST)
                .max(Comparator.comparingDouble(LikelyDays::confidence));
    }

    private Optional<LikelyCountry> country(EventMention event, List<Candidate<CountryCode>> candidates) {
        return candidates.stream()
                .filter(found -> event.country().isEmpty() || event.country().equals(Optional.of(found.value())))
                .map(found -> new LikelyCountry(found.value(), rounded(countries.of(found.signs()))))
                .filter(likely -> event.country().isPresent() || likely.confidence() >= LEAST)
                .max(Comparator.comparingDouble(LikelyCountry::confidence));
    }

    private static double rounded(double probability) {
        return Math.round(100 * probability) / 100.0;
    }
}
