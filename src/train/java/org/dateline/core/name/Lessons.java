package org.dateline.core.name;

import org.dateline.core.learn.Clusters;
import org.dateline.core.learn.IntMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dateline.core.name.LabelledText.LabelledSentence;

/**
 * The second step: learns the model from labelled texts. Words and phrases are learned from one half of the texts when the
 * other is read, or the model would trust them more than new texts deserve.
 */
final class Lessons {

    private static final int EPOCHS = 3;
    private static final int HALVES = 2;
    private static final int CLASSES = 256;
    private static final int MOST_COPIES = 3;
    private static final double DATED = 0.01;
    private static final long SEED = 20261122;

    /** A sentence and the half of the texts it is from. */
    private record Lesson(LabelledSentence sentence, int half) {}

    private final List<LabelledText> texts;
    private final WordLists lists;

    Lessons(List<LabelledText> texts, WordLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    void learn(int bits, Path target) throws IOException {
        Consensus.settle(texts);
        var clusters = Clusters.of(
                texts.stream().flatMap(text -> text.sentences().stream()).map(LabelledText.LabelledSentence::lowers).toList(), CLASSES);
        var lessons = lessons();
        var knowledge = IntStream.range(0, HALVES)
                .mapToObj(half -> knowledge(Lexicon.of(half(1 - half)), clusters))
                .toList();
        var table = new FtrlTable(bits);
        var learner = new Learner(table);
        var variation = new Variation(SEED);
        var datelines = new Datelines(texts, SEED);
        var chance = new SplittableRandom(SEED);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            shuffle(lessons, epoch);
            double loss = 0;
            long tokens = 0;
            for (var lesson : lessons) {
                boolean dated = chance.nextDouble() < DATED;
                var sentence = dated ? datelines.before(lesson.sentence()) : lesson.sentence();
                var line = variation.line(knowledge.get(lesson.half()), sentence);
                loss += learner.learn(line, sentence.labels());
                tokens += line.length;
            }
            System.out.println("epoch " + epoch + ": " + tokens + " tokens, loss for each " + loss / tokens);
        }
        var all = Lexicon.of(texts);
        ModelWriter.write(target, all.wordTable(clusters), all.phraseTable(), table);
    }

    private Knowledge knowledge(Lexicon lexicon, Map<String, Integer> clusters) {
        return new Knowledge(
                new WordTable(map(lexicon.wordTable(clusters))), new Phrases(map(lexicon.phraseTable())), lists);
    }

    private static IntMap map(Map<Integer, Integer> values) {
        var some = values.entrySet().stream().filter(entry -> entry.getValue() != 0).toList();
        return new IntMap(
                some.stream().mapToInt(Map.Entry::getKey).toArray(),
                some.stream().mapToInt(Map.Entry::getValue).toArray());
    }

    private List<LabelledText> half(int half) {
        return IntStream.range(0, texts.size())
                .filter(i -> i % HALVES == half)
                .mapToObj(texts::get)
                .toList();
    }

    /** All sentences, of those that stand in many texts the first few. */
    private List<Lesson> lessons() {
        var copies = new HashMap<List<String>, Integer>();
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < texts.size(); i++) {
            for (var sentence : texts.get(i).sentences()) {
                if (copies.merge(sentence.words(), 1, Integer::sum) <= MOST_COPIES) {
                    lessons.add(new Lesson(sentence, i % HALVES));
                }
            }
        }
        return lessons;
    }

    private static void shuffle(List<Lesson> lessons, int epoch) {
        var random = new SplittableRandom(SEED + epoch);
        for (int i = lessons.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var lesson = lessons.get(i);
            lessons.set(i, lessons.get(other));
            lessons.set(other, lesson);
        }
    }
}
