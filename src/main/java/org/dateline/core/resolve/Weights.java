package org.dateline.core.resolve;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** How much each trait counts, learned from happenings coded beforehand; see {@code rules/SOURCES.md}. */
public final class Weights {

    static final String FILE = "rules/resolve/weights.tsv";

    private final double[] within = new double[Trait.values().length];
    private final double[] across = new double[Trait.values().length];
    private final Stems stems;
    private final WordShares shares;

    Weights(Map<Trait, Double> within, Map<Trait, Double> across, Stems stems, WordShares shares) {
        within.forEach((trait, weight) -> this.within[trait.ordinal()] = weight);
        across.forEach((trait, weight) -> this.across[trait.ordinal()] = weight);
        this.stems = stems;
        this.shares = shares;
    }

    public static Weights load(RuleFiles files) {
        Map<Trait, Double> within = new EnumMap<>(Trait.class);
        Map<Trait, Double> across = new EnumMap<>(Trait.class);
        for (var row : Tsv.read(files, FILE).rows()) {
            var trait = Trait.valueOf(
                    row.get("trait").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            row.find("within").ifPresent(weight -> within.put(trait, Double.valueOf(weight)));
            row.find("across").ifPresent(weight -> across.put(trait, Double.valueOf(weight)));
        }
        return new Weights(within, across, Stems.load(files), WordShares.load(files));
    }

    double[] prior(boolean ofTwoArticles) {
        return (ofTwoArticles ? across : within).clone();
    }

    /** The same with other weights, in the order of the traits. */
    Weights learned(double[] ofOneArticle, double[] ofTwoArticles) {
        var learned = new Weights(Map.of(), Map.of(), stems, shares);
        System.arraycopy(ofOneArticle, 0, learned.within, 0, within.length);
        System.arraycopy(ofTwoArticles, 0, learned.across, 0, across.length);
        return learned;
    }

    Stems stems() {
        return stems;
    }

    WordShares shares() {
        return shares;
    }

    /** The log-odds that two tellings of one article are of one happening. */
    double within(double[] traits) {
        return sum(within, traits);
    }

    /** The same for tellings of two articles. */
    double across(double[] traits) {
        return sum(across, traits);
    }

    private static double sum(double[] weights, double[] traits) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * traits[i];
        }
        return sum;
    }
}
