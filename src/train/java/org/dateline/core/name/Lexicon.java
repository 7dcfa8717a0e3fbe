package org.dateline.core.name;

import org.dateline.core.learn.Hash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.name.LabelledText.LabelledSentence;

/** What labelled texts teach about words and phrases: how words are written, what they are in names, which phrases are names. */
final class Lexicon {

    private static final int FEWEST = 3;
    private static final int FEWEST_PHRASES = 2;

    /** Counts of one word: small and capital inside sentences; capital ones outside names and as first or further word of each kind. */
    private static final class Uses {
        int small;
        int capital;
        final int[] labels = new int[Label.COUNT];

        int all() {
            return small + capital;
        }
    }

    private final Map<String, Uses> words = new HashMap<>();
    private final Map<String, int[]> phrases = new HashMap<>();

    static Lexicon of(List<LabelledText> texts) {
        var lexicon = new Lexicon();
        texts.forEach(text -> text.sentences().forEach(lexicon::count));
        return lexicon;
    }

    private void count(LabelledSentence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            boolean capital = Character.isUpperCase(sentence.words().get(i).codePointAt(0));
            var uses = words.computeIfAbsent(sentence.lowers().get(i), word -> new Uses());
            if (capital) {
                uses.labels[sentence.labels()[i]]++;
            }
            if (i > 0) {
                uses.small += capital ? 0 : 1;
                uses.capital += capital ? 1 : 0;
            }
        }
        for (var name : sentence.names()) {
            int size = name.to() - name.from();
            if (size > 1 && size <= Phrases.LONGEST) {
                var phrase = String.join(" ", sentence.lowers().subList(name.from(), name.to()));
                phrases.computeIfAbsent(phrase, words -> new int[Kind.values().length])[
                        name.kind().ordinal()]++;
            }
        }
    }

    /** The table of words, with their clusters. */
    Map<Integer, Integer> wordTable(Map<String, Integer> clusters) {
        var table = new HashMap<Integer, Integer>();
        words.forEach((word, uses) -> {
            if (uses.all() >= FEWEST || clusters.containsKey(word)) {
                var entry = new WordTable.Entry(clusters.getOrDefault(word, 0), casing(uses), role(uses));
                table.put(Hash.of(word), entry.packed());
            }
        });
        return table;
    }

    /** Ten times out of how many a word is small, in steps, by how often it was seen. */
    private static int casing(Uses uses) {
        if (uses.all() == 0) {
            return 0;
        }
        int step = uses.small * 10 / uses.all();
        int share = uses.small == 0 ? 0 : step == 0 ? 1 : step < 3 ? 2 : step < 7 ? 3 : step < 10 ? 4 : 5;
        return 1 + share * 2 + (uses.all() < 10 ? 0 : 1);
    }

    /** What the word mostly is when it has a capital, how surely, and how often it was seen. */
    private static int role(Uses uses) {
        int seen = 0;
        int best = 0;
        for (int label = 0; label < Label.COUNT; label++) {
            seen += uses.labels[label];
            best = uses.labels[label] > uses.labels[best] ? label : best;
        }
        if (seen < 2) {
            return 0;
        }
        int kind = 0;
        int[] kinds = new int[1 + Kind.values().length];
        for (int label = 0; label < Label.COUNT; label++) {
            kinds[(label + 1) / 2] += uses.labels[label];
        }
        for (int other = 1; other < kinds.length; other++) {
            kind = kinds[other] > kinds[kind] ? other : kind;
        }
        int sure = kinds[kind] * 100 >= seen * 95 ? 2 : kinds[kind] * 100 >= seen * 70 ? 1 : 0;
        return 1 + (best * 3 + sure) * 2 + (seen < 8 ? 0 : 1);
    }

    /** Phrases seen as names more than once and mostly of one kind, with the number of the kind from 1. */
    Map<Integer, Integer> phraseTable() {
        return phrases.entrySet().stream()
                .filter(entry -> kind(entry.getValue()) > 0)
                .collect(Collectors.toMap(entry -> hash(entry.getKey()), entry -> kind(entry.getValue()), (a, b) -> a));
    }

    private static int hash(String phrase) {
        var parts = phrase.split(" ");
        int hash = Phrases.begin(Hash.of(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            hash = Phrases.add(hash, Hash.of(parts[i]));
        }
        return hash;
    }

    private static int kind(int[] counts) {
        int best = 0;
        int all = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            all += counts[kind];
            best = counts[kind] > counts[best] ? kind : best;
        }
        return counts[best] >= FEWEST_PHRASES && counts[best] * 10 >= all * 7 ? best + 1 : 0;
    }
}
