package org.dateline.core.event;

import ai.djl.engine.Engine;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.core.article.Cleaner;
import org.dateline.core.extract.Engines;
import org.dateline.core.learn.OwnFiles;
import org.dateline.core.learn.Reading;
import org.dateline.core.model.PloverType;

/**
 * Teaches the {@link Teacher} with articles coded beforehand: FOLDER OF READINGS, FILE OF WEIGHTS TO WRITE. One fold is not learned from, so that what the
 * teacher says can be measured. Two cores need some 25 minutes.
 */
final class TrainTeacher {

    static final int HELD_FOLD = 0;

    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 16;
    private static final int TO_SORT = 8 * AT_ONCE;
    private static final float FASTEST = 1e-4f;
    private static final double RISE = 0.1;
    private static final float DECAY = 0.01f;
    private static final int REPORT = 50;

    private final Teacher teacher;
    private final Optimizer optimizer;
    private float speed;

    private TrainTeacher(Teacher teacher) {
        this.teacher = teacher;
        this.optimizer = Optimizer.adamW()
                .optLearningRateTracker(new Tracker() {
                    @Override
                    public float getNewValue(int update) {
                        return speed;
                    }
                })
                .optWeightDecays(DECAY)
                .build();
    }

    public static void main(String[] arguments) throws IOException {
        try (var teacher = new Teacher()) {
            new TrainTeacher(teacher).learn(passages(Path.of(arguments[0]), teacher));
            teacher.save(Path.of(arguments[1]));
        }
    }

    private static List<Passage> passages(Path readings, Teacher teacher) throws IOException {
        var lessons = new TriggerLessons(Engines.load(OwnFiles.FILES), OwnFiles.FILES);
        var cleaner = Cleaner.load(OwnFiles.FILES);
        var passages = new ArrayList<Passage>();
        for (var reading : Reading.readAll(readings)) {
            if (TrainTriggers.fold(reading) != HELD_FOLD) {
                var article = cleaner.clean(reading.document()).article().orElseThrow();
                var sentences = new ArrayList<TriggerLessons.Sentence>();
                lessons.sentences(article, reading.happenings(), sentences::add);
                passages.addAll(Passage.of(sentences, reading.own(), teacher.pieces()));
            }
        }
        return passages;
    }

    private void learn(List<Passage> passages) {
        var random = new Random(1);
        int step = 0;
        double loss = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var batches = batches(passages, random);
            for (var some : batches) {
                speed = speed(step++ / (double) (ROUNDS * batches.size()));
                loss += step(some);
                if (step % REPORT == 0) {
                    System.out.printf(Locale.ROOT, "%d of %d: %.4f%n", step, ROUNDS * batches.size(), loss / REPORT);
                    loss = 0;
                }
            }
        }
    }

    private static List<List<Passage>> batches(List<Passage> passages, Random random) {
        var shuffled = new ArrayList<>(passages);
        Collections.shuffle(shuffled, random);
        var batches = new ArrayList<List<Passage>>();
        for (int i = 0; i < shuffled.size(); i += TO_SORT) {
            batches.addAll(Teacher.alike(shuffled.subList(i, Math.min(shuffled.size(), i + TO_SORT)), AT_ONCE));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** Rises for a tenth of the way, then falls to nothing. */
    private static float speed(double way) {
        return (float) (FASTEST * (way < RISE ? way / RISE : (1 - way) / (1 - RISE)));
    }

    private double step(List<Passage> passages) {
        try (var batch = new PassageBatch(teacher.manager(), passages, teacher.pieces())) {
            var lessons = batch.lessons();
            float[] wanted = new float[lessons.size() * Teacher.CLASSES];
            int known = 0;
            for (int i = 0; i < lessons.size(); i++) {
                known += want(lessons.get(i), wanted, i * Teacher.CLASSES) ? 1 : 0;
            }
            if (known == 0) {
                return 0;
            }
            double loss;
            try (var gradients = Engine.getInstance().newGradientCollector()) {
                var shares = teacher.odds(batch, true).logSoftmax(-1);
                var off = shares.mul(batch.manager().create(wanted, new Shape(lessons.size(), Teacher.CLASSES)))
                        .sum()
                        .div(-known);
                gradients.backward(off);
                loss = off.getFloat();
            }
            teacher.taught().forEach((name, weights) -> {
                try (var slope = weights.getGradient()) {
                    optimizer.update(name, weights, slope);
                }
            });
            return loss;
        }
    }

    /** What readers say of a word; false if they leave it open. */
    private static boolean want(TriggerLessons.Lesson lesson, float[] wanted, int from) {
        switch (lesson.told()) {
            case NOTHING -> wanted[from] = 1;
            case HAPPENING ->
                lesson.types()
                        .forEach(type -> wanted[from + 1 + PloverType.valueOf(type).ordinal()] =
                                1f / lesson.types().size());
            default -> {
                return false;
            }
        }
        return true;
    }
}
