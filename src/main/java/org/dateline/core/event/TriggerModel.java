package org.dateline.core.event;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.FeatureWeights;
import org.dateline.core.learn.Packed;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.PloverType;

/** Says how likely a word tells an event, and of which type, as learned from articles coded beforehand. */
final class TriggerModel {

    /** What one unit of a weight is worth in log-odds. */
    static final double STEP = 1.0 / 48;

    private static final int BITS = 20;

    /** The likeliest type, and how likely the word tells an event of it. */
    record Guess(PloverType type, double probability) {}

    /** Knows no word. */
    static final TriggerModel SILENT = new TriggerModel(
            new FeatureWeights(BITS, 1, new int[0], new byte[0]),
            new FeatureWeights(BITS, PloverType.values().length, new int[0], new byte[0]));

    private final FeatureWeights event;
    private final FeatureWeights types;

    private TriggerModel(FeatureWeights event, FeatureWeights types) {
        this.event = event;
        this.types = types;
    }

    static TriggerModel load(RuleFiles files) {
        try (var in = files.open("rules/event/triggers-en.model")) {
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static TriggerModel read(InputStream file) throws IOException {
        var in = new DataInputStream(new GZIPInputStream(file));
        return new TriggerModel(Packed.readWeights(in, 1), Packed.readWeights(in, PloverType.values().length));
    }

    /** The likeliest type, if it may be {@code least} likely. */
    Optional<Guess> guess(FeatureList features, double least) {
        double told = told(features);
        if (told < least) {
            return Optional.empty();
        }
        double[] likely = likelihoods(features, told);
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return Optional.of(new Guess(PloverType.values()[best], likely[best]))
                .filter(guess -> guess.probability() >= least);
    }

    /** How likely the word tells an event of each type, in the order of the types. */
    double[] likelihoods(FeatureList features) {
        return likelihoods(features, told(features));
    }

    /** How likely the word tells an event at all. */
    private double told(FeatureList features) {
        int[] odds = new int[1];
        event.sum(odds, features);
        return 1 / (1 + Math.exp(-STEP * odds[0]));
    }

    private double[] likelihoods(FeatureList features, double told) {
        int[] sums = new int[PloverType.values().length];
        types.sum(sums, features);
        int most = java.util.Arrays.stream(sums).max().getAsInt();
        double[] likely = new double[sums.length];
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            likely[i] = Math.exp(STEP * (sums[i] - most));
            all += likely[i];
        }
        for (int i = 0; i < sums.length; i++) {
            likely[i] *= told / all;
        }
        return likely;
    }
}
