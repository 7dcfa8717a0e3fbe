package org.dateline.core.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes phrases that fit patterns, by walking the steps that the matcher follows. Every way of every choice comes up and
 * every sample that is a member of a class; every entry of a list in the first pattern that names the list, some of them in
 * the others. Mixtures of them come by chance.
 */
public final class PhraseWalk {

    /** A word of a phrase as a matching text has it; {@code close} if no white space stands before it. */
    public record Said(String text, boolean close, String pos) {}

    private static final int MOST_PHRASES = 6000;
    private static final int SOME = 15;

    private final Vocabulary vocabulary;
    private final List<String> samples;
    private final Random random;
    private final Map<Object, Turns> turns = new IdentityHashMap<>();
    private final Map<Object, List<?>> members = new IdentityHashMap<>();
    private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Samples are texts that may be members of classes, such as "31" or "twenty-first". */
    public PhraseWalk(Vocabulary vocabulary, List<String> samples, Random random) {
        this.vocabulary = vocabulary;
        this.samples = samples;
        this.random = random;
    }

    /** Phrases until everything in the pattern came up, and {@code more} after that. */
    public List<List<Said>> phrases(String pattern, int more) {
        var first = PatternParser.parse(pattern, vocabulary);
        turns.clear();
        told.addAll(members.keySet());
        var phrases = new ArrayList<List<Said>>();
        int further = more;
        while (further > 0 && phrases.size() < MOST_PHRASES) {
            var phrase = new ArrayList<Said>();
            walk(first, true, phrase);
            phrases.add(phrase);
            further -= turns.values().stream().allMatch(Turns::isOver) ? 1 : 0;
        }
        return phrases;
    }

    private void walk(Node node, boolean close, List<Said> phrase) {
        if (node instanceof Node.Choice choice) {
            choose(choice, close && choice.close(), phrase);
        } else if (node instanceof Node.Gap gap) {
            fill(gap, phrase);
        } else if (node instanceof Node.Literal literal) {
            var piece = literal.ways().get(turn(literal, literal.ways().size()));
            phrase.add(said(piece, close && node.close()));
            walk(literal.next(), true, phrase);
        } else if (node instanceof Node.Tagged tagged) {
            phrase.add(new Said("thing", close && node.close(), any(List.copyOf(tagged.tags()))));
            walk(tagged.next(), true, phrase);
        } else if (node instanceof Node.Listed listed) {
            var entries = members.computeIfAbsent(listed.list(), list -> entries(listed.list()));
            int most = told.contains(listed.list()) ? SOME : entries.size();
            addEntry((WordList.Entry) entries.get(turn(listed, entries.size(), most)), close && node.close(), phrase);
            walk(listed.next(), true, phrase);
        } else if (node instanceof Node.Classed classed) {
            var fitting = members.computeIfAbsent(classed.words(), words -> fitting(classed.words()));
            addSample((String) fitting.get(turn(classed, fitting.size())), close && node.close(), phrase);
            walk(classed.next(), true, phrase);
        }
    }

    private void choose(Node.Choice choice, boolean close, List<Said> phrase) {
        int ways = choice.ways().size();
        int way = turn(choice, choice.optional() ? ways + 1 : ways);
        walk(way == ways ? choice.next() : choice.ways().get(way), close, phrase);
    }

    private void fill(Node.Gap gap, List<Said> phrase) {
        int length = gap.least() + turn(gap, gap.most() - gap.least() + 1);
        for (int i = 0; i < length; i++) {
            phrase.add(new Said("so", false, "ADV"));
        }
        walk(gap.next(), false, phrase);
    }

    private void addEntry(WordList.Entry entry, boolean close, List<Said> phrase) {
        for (int i = 0; i < entry.pieces().size(); i++) {
            var piece = entry.pieces().get(i);
            phrase.add(said(piece, i == 0 ? close : piece.close()));
        }
    }

    private void addSample(String sample, boolean close, List<Said> phrase) {
        var words = Sentences.words(sample);
        for (int i = 0; i < words.count(); i++) {
            phrase.add(new Said(words.text(i), i == 0 ? close : !words.isSpaceBefore(i), posOf(words.text(i))));
        }
    }

    private Said said(Piece piece, boolean close) {
        var lower = piece.lower();
        var text = piece.capital() ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1) : lower;
        return new Said(text, close, piece.tags().isEmpty() ? posOf(text) : any(List.copyOf(piece.tags())));
    }

    private static String posOf(String text) {
        int first = text.codePointAt(0);
        return Splitter.isDigit(first) ? "NUM" : Splitter.isLetter(first) ? "NOUN" : "PUNCT";
    }

    private <T extends Comparable<T>> T any(List<T> of) {
        return of.stream().sorted().toList().get(random.nextInt(of.size()));
    }

    private static List<WordList.Entry> entries(WordList list) {
        return list.starts().stream()
                .sorted()
                .flatMap(start -> list.entries(Sentences.words(start), 0).stream())
                .toList();
    }

    private List<String> fitting(WordClass words) {
        var fitting = samples.stream()
                .filter(sample -> {
                    var said = Sentences.words(sample);
                    return words.end(said, 0) == said.count();
                })
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException("no sample is a member of " + words);
        }
        return fitting;
    }

    private int turn(Object of, int options) {
        return turn(of, options, options);
    }

    /** One of the options of a step, which is over when {@code least} of them came up. */
    private int turn(Object of, int options, int least) {
        return turns.computeIfAbsent(of, first -> new Turns(options, Math.min(options, least)))
                .next();
    }

    /** Takes the options in shuffled order, each once before any comes again. */
    private final class Turns {

        private final int options;
        private final int least;
        private final Deque<Integer> left = new ArrayDeque<>();
        private int taken;

        private Turns(int options, int least) {
            this.options = options;
            this.least = least;
        }

        private int next() {
            if (left.isEmpty()) {
                var order = new ArrayList<Integer>();
                for (int i = 0; i < options; i++) {
                    order.add(i);
                }
                Collections.shuffle(order, random);
                left.addAll(order);
            }
            taken++;
            return left.remove();
        }

        private boolean isOver() {
            return taken >= least;
        }
    }
}
