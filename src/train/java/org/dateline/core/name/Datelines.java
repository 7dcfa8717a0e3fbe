package org.dateline.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.name.LabelledText.LabelledSentence;

/** Puts datelines such as "PRIZREN, Kosovo (AP) -" before sentences, made of places that the texts name. */
final class Datelines {

    private static final List<String> AGENCIES =
            List.of("AP", "Reuters", "AFP", "Xinhua", "TASS", "DPA", "UPI", "Kyodo", "Anadolu", "PTI");
    private static final int MOST_PLACES = 20_000;

    private final List<List<String>> places;
    private final SplittableRandom random;

    Datelines(List<LabelledText> texts, long seed) {
        this.random = new SplittableRandom(seed);
        this.places = texts.stream()
                .flatMap(text -> text.sentences().stream())
                .flatMap(Datelines::places)
                .limit(MOST_PLACES)
                .toList();
    }

    private static Stream<List<String>> places(LabelledSentence sentence) {
        return sentence.names().stream()
                .filter(name -> name.kind() == Kind.LOCATION)
                .map(name -> sentence.words().subList(name.from(), name.to()));
    }

    LabelledSentence before(LabelledSentence sentence) {
        var words = new ArrayList<String>();
        var labels = new ArrayList<Integer>();
        boolean shouted = random.nextInt(3) > 0;
        add(place().stream().map(word -> shouted ? word.toUpperCase(Locale.ROOT) : word).toList(), 3, words, labels);
        if (random.nextBoolean()) {
            add(List.of(","), 0, words, labels);
            add(place(), 3, words, labels);
        }
        if (random.nextInt(4) > 0) {
            add(List.of("("), 0, words, labels);
            add(List.of(AGENCIES.get(random.nextInt(AGENCIES.size()))), 2, words, labels);
            add(List.of(")"), 0, words, labels);
        }
        add(List.of(random.nextBoolean() ? "-" : "\u2014"), 0, words, labels);
        return joined(words, labels, sentence);
    }

    private List<String> place() {
        return places.get(random.nextInt(places.size()));
    }

    private static void add(List<String> some, int kind, List<String> words, List<Integer> labels) {
        for (int i = 0; i < some.size(); i++) {
            words.add(some.get(i));
            labels.add(Label.of(kind, i == 0));
        }
    }

    private static LabelledSentence joined(List<String> words, List<Integer> labels, LabelledSentence sentence) {
        var lowers = words.stream().map(word -> word.toLowerCase(Locale.ROOT));
        var tags = words.stream().map(word -> Character.isLetter(word.charAt(0)) ? "PROPN" : "PUNCT");
        return new LabelledSentence(
                Stream.concat(words.stream(), sentence.words().stream()).toList(),
                Stream.concat(lowers, sentence.lowers().stream()).toList(),
                Stream.concat(tags, sentence.tags().stream()).toList(),
                IntStream.concat(labels.stream().mapToInt(label -> label), IntStream.of(sentence.labels()))
                        .toArray());
    }
}
