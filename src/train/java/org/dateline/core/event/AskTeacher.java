package org.dateline.core.event;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dateline.core.extract.Engines;
import org.dateline.core.learn.Articles;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.OwnFiles;
import org.dateline.core.learn.Reading;
import org.dateline.core.model.Article;
import org.dateline.core.model.PloverType;

/**
 * Has a {@link Teacher} and the model of triggers read articles that nobody coded, together: FOLDER OF READINGS, FOLDER OF ARTICLES, WEIGHTS OF THE TEACHER, FILE OF
 * {@link TaughtWord}s TO WRITE. Of every file of articles the same number of characters; none that was coded.
 */
final class AskTeacher {

    private static final double SHARE_OF_TEACHER = 0.55;
    private static final double CLEAR = 0.01;
    private static final double UNTYPED = 0.1;
    private static final int OF_CLEAR_ONES = 4;
    private static final double LEAST = 1e-4;
    private static final int LONGEST_TEXT = 5000;
    private static final int CHARACTERS_OF_A_FILE = 8_000_000;
    private static final int TYPES = PloverType.values().length;
    private static final int BUFFER = 1 << 20;

    private final Teacher teacher;
    private final TriggerModel model = TriggerModel.load(OwnFiles.FILES);
    private final TriggerLessons lessons = new TriggerLessons(Engines.load(OwnFiles.FILES), OwnFiles.FILES);
    private final Set<String> coded = new HashSet<>();
    private int clear;

    private AskTeacher(Teacher teacher, List<Reading> readings) {
        this.teacher = teacher;
        readings.forEach(reading -> coded.add(reading.body()));
    }

    public static void main(String[] arguments) throws IOException {
        try (var teacher = Teacher.load(Path.of(arguments[2]));
                var out = new DataOutputStream(new GZIPOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[3])), BUFFER)))) {
            var asked = new AskTeacher(teacher, Reading.readAll(Path.of(arguments[0])));
            var articles = new Articles(Path.of(arguments[1]));
            for (var file : articles.files()) {
                asked.read(articles, file, out);
            }
            out.writeBoolean(false);
        }
    }

    private void read(Articles articles, Path file, DataOutputStream out) throws IOException {
        var texts = new ArrayList<String>();
        try (var all = articles.texts(file)) {
            all.map(Articles.Text::text).filter(text -> !coded.contains(text)).forEach(texts::add);
        }
        int every = Math.max(1, texts.stream().mapToInt(text -> Math.min(text.length(), LONGEST_TEXT)).sum() / CHARACTERS_OF_A_FILE);
        for (int i = 0; i < texts.size(); i += every) {
            read(shortened(texts.get(i)), out);
        }
    }

    private void read(String text, DataOutputStream out) throws IOException {
        var sentences = new ArrayList<TriggerLessons.Sentence>();
        lessons.sentences(Article.example(text, Optional.empty()), List.of(), sentences::add);
        var said = teacher.read(Passage.of(sentences, false, teacher.pieces()));
        var features = new FeatureList(TriggerFeatures.MOST);
        for (var sentence : sentences) {
            for (var lesson : sentence.lessons()) {
                float[] shares = said.get(lesson);
                if (shares != null) {
                    features.clear();
                    for (int feature : lesson.features()) {
                        features.addHash(feature);
                    }
                    write(lesson.features(), shares, model.guess(features, 0).orElseThrow(), out);
                }
            }
        }
    }

    /** Words that surely tell nothing are many; one of four is written, and stands for all. */
    private void write(int[] features, float[] shares, TriggerModel.Guess guess, DataOutputStream out) throws IOException {
        double odds = SHARE_OF_TEACHER * odds(1 - shares[0]) + (1 - SHARE_OF_TEACHER) * odds(guess.probability());
        double told = 1 / (1 + Math.exp(-odds));
        if (told >= CLEAR || clear++ % OF_CLEAR_ONES == 0) {
            double[] types = told < UNTYPED ? new double[0] : types(shares, guess.type());
            new TaughtWord(features, told, types, told < CLEAR ? OF_CLEAR_ONES : 1).write(out);
        }
    }

    private static double[] types(float[] shares, PloverType guessed) {
        double[] types = new double[TYPES];
        for (int i = 0; i < TYPES; i++) {
            types[i] = SHARE_OF_TEACHER * shares[i + 1] / Math.max(LEAST, 1 - shares[0])
                    + (i == guessed.ordinal() ? 1 - SHARE_OF_TEACHER : 0);
        }
        return types;
    }

    private static double odds(double probability) {
        double inside = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return Math.log(inside / (1 - inside));
    }

    private static String shortened(String text) {
        int end = text.length() <= LONGEST_TEXT ? text.length() : text.lastIndexOf('\n', LONGEST_TEXT);
        return text.substring(0, end <= 0 ? Math.min(LONGEST_TEXT, text.length()) : end);
    }
}
