package org.dateline.core.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.learn.Hash;
import org.dateline.core.learn.IntMap;
import org.dateline.core.lexicon.RuleFiles;
import org.junit.jupiter.api.Test;

/** The trainer of the name model: its gradient is that of its loss, and it learns what it is shown. */
class LearnerTest {

    private static final double STEP = 1e-5;

    private static final RuleFiles FILES = name -> {
        var in = LearnerTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final NameLine LINE = line("The", "Harrow", "Bank", "of", "Korvala", "closed", ".");

    /** The bank is an organisation of four tokens. */
    private static final int[] TRUTH = {0, 3, 4, 4, 4, 0, 0};

    /** Weights that stay as they are and remember the gradient. */
    private static final class FixedTable implements LearningTable {

        private final Map<Integer, double[]> weights = new HashMap<>();
        private final Map<Integer, double[]> slopes = new HashMap<>();

        @Override
        public void addTo(double[] sums, int feature) {
            var row = weights.computeIfAbsent(feature, FixedTable::some);
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += row[label];
            }
        }

        @Override
        public void learn(int feature, double[] gradient) {
            var row = slopes.computeIfAbsent(feature, unseen -> new double[Label.COUNT]);
            for (int label = 0; label < Label.COUNT; label++) {
                row[label] += gradient[label];
            }
        }

        /** Small weights, different for each feature and label, the same in each run. */
        private static double[] some(int feature) {
            var row = new double[Label.COUNT];
            for (int label = 0; label < Label.COUNT; label++) {
                row[label] = (Hash.mix(feature, label) >> 16) / 65536.0;
            }
            return row;
        }
    }

    @Test
    void theGradientIsThatOfTheLoss() {
        var table = new FixedTable();
        var learner = new Learner(table, 0);
        learner.learn(LINE, TRUTH);
        var slopes = Map.copyOf(table.slopes);
        table.slopes.clear();
        assertTrue(slopes.size() > 300, () -> slopes.size() + " features");
        int checked = 0;
        for (var slope : slopes.entrySet()) {
            int label = Math.floorMod(slope.getKey(), Label.COUNT);
            double expected = (loss(learner, table, slope.getKey(), label, STEP)
                            - loss(learner, table, slope.getKey(), label, -STEP))
                    / (2 * STEP);
            assertEquals(expected, slope.getValue()[label], 1e-5, () -> "feature " + slope.getKey());
            checked += Math.abs(expected) > 1e-3 ? 1 : 0;
        }
        assertTrue(checked > 50, "hardly any slope is steep enough to prove anything: " + checked);
    }

    private static double loss(Learner learner, FixedTable table, int feature, int label, double step) {
        table.weights.get(feature)[label] += step;
        double loss = learner.learn(LINE, TRUTH);
        table.weights.get(feature)[label] -= step;
        return loss;
    }

    @Test
    void theLossSinksWithEveryRound() {
        var learner = new Learner(new FtrlTable(16));
        double first = learner.learn(LINE, TRUTH);
        assertEquals(LINE.length * Math.log(Label.COUNT), first, LINE.length, "nothing is known yet");
        double last = first;
        for (int round = 0; round < 20; round++) {
            last = learner.learn(LINE, TRUTH);
        }
        assertTrue(last < first / 20, first + " has become " + last);
    }

    private static NameLine line(String... words) {
        var lowers = List.of(words).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var tags = List.of(words).stream().map(word -> "PROPN").toList();
        var knowledge = new Knowledge(
                new WordTable(new IntMap(new int[0], new int[0])),
                new Phrases(new IntMap(new int[0], new int[0])),
                WordLists.load(FILES));
        return new NameLine(knowledge, List.of(words), lowers, tags, new boolean[words.length]);
    }
}
