package org.dateline.core.event;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    Guess guess(FeatureList features) {
        double[] likely = likelihoods(features);
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return new Guess(PloverType.values()[best], likely[best]);
    }

    /** How likely the word tells an event of each type, in the order of the types. */
    double[] likelihoods(FeatureList features) {
        int[] odds = new int[1];
        int[] sums = new int[PloverType.values().length];
        for (int i = 0; i < features.size(); i++) {
            event.addTo(odds, features.get(i));
            types.addTo(sums, features.get(i));
        }
        int most = java.util.Arrays.stream(sums).max().getAsInt();
        double told = 1 / (1 + Math.exp(-STEP * odds[0]));
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
