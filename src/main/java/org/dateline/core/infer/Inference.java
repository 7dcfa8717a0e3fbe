package org.dateline.core.infer;

import java.util.List;
import java.util.Optional;
import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Role;

/**
 * Says of each event of an article when and where it most likely happened: the likeliest of what its clause and the rest of the
 * article offer, nothing among it; a country only if that is more likely right than wrong. The weights are learned from articles coded beforehand.
 */
public final class Inference {

    static final String DAYS = "rules/infer/days.tsv";
    static final String COUNTRIES = "rules/infer/countries.tsv";
    static final String ACTORS = "rules/infer/actors.tsv";
    static final String RECIPIENTS = "rules/infer/recipients.tsv";

    private static final double LEAST = 0.5;

    private final LogOdds days;
    private final LogOdds countries;
    private final LogOdds actors;
    private final LogOdds recipients;
    private final PublisherCountries publishers;

    private Inference(
            LogOdds days, LogOdds countries, LogOdds actors, LogOdds recipients, PublisherCountries publishers) {
        this.days = days;
        this.countries = countries;
        this.actors = actors;
        this.recipients = recipients;
        this.publishers = publishers;
    }

    public static Inference load(RuleFiles files) {
        return new Inference(
                LogOdds.load(files, DAYS),
                LogOdds.load(files, COUNTRIES),
                LogOdds.load(files, ACTORS),
                LogOdds.load(files, RECIPIENTS),
                PublisherCountries.load(files));
    }

    /** In the order of the article's events. */
    public List<Inferred> of(Extraction extraction) {
        var dayCandidates = new DayCandidates(extraction);
        var ways = new CountryWays(extraction, publishers);
        return extraction.events().stream()
                .map(event -> apart(event, inferred(event, dayCandidates.of(event), ways)))
                .toList();
    }

    private Inferred inferred(
            EventMention event, List<Candidate<Optional<LikelyRange>>> dayCandidates, CountryWays ways) {
        return new Inferred(
                days(event, dayCandidates),
                country(event, CountryCandidates.of(event, ways)),
                likeliest(actors, SideCandidates.of(event, Role.ACTOR, ways)),
                likeliest(recipients, SideCandidates.of(event, Role.RECIPIENT, ways)));
    }

    /** A country does not meet itself: of two inferred sides that are one, the second stays open. */
    private static Inferred apart(EventMention event, Inferred found) {
        boolean same = found.actor().isPresent()
                && found.recipient().isPresent()
                && found.actor().get().country().equals(found.recipient().get().country());
        return same && event.type().isTogether()
                ? new Inferred(found.days(), found.country(), found.actor(), Optional.empty())
                : found;
    }

    /** What a researcher says; else the likeliest, which may be none. */
    private Optional<LikelyDays> days(EventMention event, List<Candidate<Optional<LikelyRange>>> candidates) {
        var corrected = event.time()
                .filter(time -> time.basis().equals(Optional.of(DateBasis.CORRECTION))
                        && time.days().isPresent())
                .map(time -> new LikelyDays(time.days().get(), time.precision().get(), DateBasis.CORRECTION, 1));
        if (corrected.isPresent()) {
            return corrected;
        }
        double[] shares = shares(days, candidates);
        int best = LogOdds.best(shares);
        return candidates
                .get(best)
                .value()
                .map(found -> new LikelyDays(
                        found.range(), found.precision(), found.basis(), rounded(within(found, candidates, shares))));
    }

    /** How likely it was on these days, which may be others' as well: of yesterday or today, both. */
    private static double within(
            LikelyRange found, List<Candidate<Optional<LikelyRange>>> candidates, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            var range = candidates.get(i).value().map(LikelyRange::range);
            boolean inside = range.isPresent()
                    && !range.get().start().isBefore(found.range().start())
                    && !range.get().end().isAfter(found.range().end());
            sum += inside ? shares[i] : 0;
        }
        return Math.min(1, sum);
    }

    /** The one that the words name; else the likeliest, which may be none. */
    private Optional<LikelyCountry> country(EventMention event, List<Candidate<Optional<CountryCode>>> candidates) {
        if (event.country().isEmpty()) {
            return likeliest(countries, candidates);
        }
        double[] shares = shares(countries, candidates);
        for (int i = 0; i < shares.length; i++) {
            if (candidates.get(i).value().equals(event.country())) {
                return Optional.of(new LikelyCountry(event.country().get(), rounded(shares[i])));
            }
        }
        return Optional.empty();
    }

    private static Optional<LikelyCountry> likeliest(LogOdds odds, List<Candidate<Optional<CountryCode>>> candidates) {
        double[] shares = shares(odds, candidates);
        int best = LogOdds.best(shares);
        return shares.length == 0 || shares[best] < LEAST
                ? Optional.empty()
                : candidates.get(best).value().map(country -> new LikelyCountry(country, rounded(shares[best])));
    }

    private static <T> double[] shares(LogOdds odds, List<Candidate<T>> candidates) {
        return odds.shares(candidates.stream().map(Candidate::signs).toList());
    }

    private static double rounded(double probability) {
        return Math.round(100 * probability) / 100.0;
    }
}
