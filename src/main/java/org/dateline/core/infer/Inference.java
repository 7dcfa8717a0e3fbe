package org.dateline.core.infer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Role;

/**
 * Says of each event of an article when and where it most likely happened: the likeliest of what its clause and the rest of the
 * article offer, if that is more likely right than wrong. The weights are learned from articles coded beforehand.
 */
public final class Inference {

    static final String DAYS = "rules/infer/days.tsv";
    static final String COUNTRIES = "rules/infer/countries.tsv";
    static final String ACTORS = "rules/infer/actors.tsv";
    static final String RECIPIENTS = "rules/infer/recipients.tsv";

    private static final double LEAST = 0.5;
    private static final double TODAY = 0.6;

    private final LogOdds days;
    private final LogOdds countries;
    private final LogOdds actors;
    private final LogOdds recipients;

    private Inference(LogOdds days, LogOdds countries, LogOdds actors, LogOdds recipients) {
        this.days = days;
        this.countries = countries;
        this.actors = actors;
        this.recipients = recipients;
    }

    public static Inference load(RuleFiles files) {
        return new Inference(
                LogOdds.load(files, DAYS),
                LogOdds.load(files, COUNTRIES),
                LogOdds.load(files, ACTORS),
                LogOdds.load(files, RECIPIENTS));
    }

    /** In the order of the article's events. */
    public List<Inferred> of(Extraction extraction) {
        var dayCandidates = new DayCandidates(new ArticleTimes(extraction), new Wording(extraction));
        var ways = new CountryWays(extraction);
        return extraction.events().stream()
                .map(event -> apart(event, inferred(event, dayCandidates.of(event), ways)))
                .toList();
    }

    private Inferred inferred(EventMention event, List<Candidate<LikelyRange>> dayCandidates, CountryWays ways) {
        return new Inferred(
                days(event, dayCandidates),
                country(event, CountryCandidates.of(event, ways.of(event))),
                side(actors, SideCandidates.of(event, Role.ACTOR, ways)),
                side(recipients, SideCandidates.of(event, Role.RECIPIENT, ways)));
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

    /** What a researcher says; else the likeliest, and of the news of a day the day of publication itself where that is likely enough. */
    private Optional<LikelyDays> days(EventMention event, List<Candidate<LikelyRange>> candidates) {
        var corrected = event.time()
                .filter(time -> time.basis().equals(Optional.of(DateBasis.CORRECTION))
                        && time.days().isPresent())
                .map(time -> new LikelyDays(time.days().get(), time.precision().get(), DateBasis.CORRECTION, 1));
        if (corrected.isPresent()) {
            return corrected;
        }
        var likely = candidates.stream()
                .map(found -> new LikelyDays(
                        found.value().range(),
                        found.value().precision(),
                        found.value().basis(),
                        rounded(days.of(found.signs()))))
                .filter(found -> found.confidence() >= LEAST)
                .toList();
        var best = likely.stream().max(Comparator.comparingDouble(LikelyDays::confidence));
        var today = likely.stream()
                .filter(found -> found.basis() == DateBasis.NEWS && found.precision() == Granularity.DAY)
                .filter(found -> found.confidence() >= TODAY)
                .findFirst();
        boolean isNews = best.isPresent() && best.get().basis() == DateBasis.NEWS;
        return isNews ? today.or(() -> best) : best;
    }

    private Optional<LikelyCountry> country(EventMention event, List<Candidate<CountryCode>> candidates) {
        return candidates.stream()
                .filter(found -> event.country().isEmpty() || event.country().equals(Optional.of(found.value())))
                .map(found -> new LikelyCountry(found.value(), rounded(countries.of(found.signs()))))
                .filter(likely -> event.country().isPresent() || likely.confidence() >= LEAST)
                .max(Comparator.comparingDouble(LikelyCountry::confidence));
    }

    private static Optional<LikelyCountry> side(LogOdds odds, List<Candidate<CountryCode>> candidates) {
        return candidates.stream()
                .map(found -> new LikelyCountry(found.value(), rounded(odds.of(found.signs()))))
                .filter(likely -> likely.confidence() >= LEAST)
                .max(Comparator.comparingDouble(LikelyCountry::confidence));
    }

    private static double rounded(double probability) {
        return Math.round(100 * probability) / 100.0;
    }
}
