package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Articles that tell one story so far: the sum of their weighed words, how many they are, and on which days they came out. The average likeness of
 * the articles of two strands is one product of their sums, so no table of pairs is needed.
 */
record Strand(
        int[] words,
        float[] sums,
        int size,
        Map<String, Integer> publishers,
        long dayTotal,
        int dated,
        long firstDay,
        long lastDay) {

    /** Not alike, whatever the words. */
    static final double NEVER = -1;

    /** Reports of one happening come out within so many days. */
    static final int DAYS_APART = 7;

    /** What each day between two strands takes from their likeness. */
    private static final double PER_DAY = 0.02;

    /** What it takes besides where one publisher wrote both: who goes on writing writes of what happened next. */
    private static final double PER_DAY_OF_ONE_PUBLISHER = 0.04;

    static Strand of(int[] words, float[] weights, Optional<String> publisher, Optional<LocalDate> day) {
        long number = day.map(LocalDate::toEpochDay).orElse(0L);
        var publishers = publisher.map(name -> Map.of(name, 1)).orElse(Map.of());
        return day.isPresent()
                ? new Strand(words, weights, 1, publishers, number, 1, number, number)
                : new Strand(words, weights, 1, publishers, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    /** How alike two strands are, less what the days between them take. */
    double likeness(Strand other) {
        if (dated == 0 || other.dated == 0) {
            return alike(other);
        }
        if (Math.max(lastDay, other.lastDay) - Math.min(firstDay, other.firstDay) > DAYS_APART) {
            return NEVER;
        }
        double apart = Math.abs((double) dayTotal / dated - (double) other.dayTotal / other.dated);
        return alike(other) - (PER_DAY + PER_DAY_OF_ONE_PUBLISHER * ofOnePublisher(other)) * apart;
    }

    /** The share of pairs, an article of each, that one publisher wrote. */
    private double ofOnePublisher(Strand other) {
        double pairs = 0;
        for (var entry : publishers.entrySet()) {
            pairs += (double) entry.getValue() * other.publishers.getOrDefault(entry.getKey(), 0);
        }
        return pairs / size / other.size;
    }

    /** The average likeness of an article of the one with an article of the other. */
    double alike(Strand other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int difference = words[i] - other.words[j];
            if (difference == 0) {
                sum += (double) sums[i++] * other.sums[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum / size / other.size;
    }

    Strand with(Strand other) {
        var all = new int[words.length + other.words.length];
        var total = new float[all.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < words.length || j < other.words.length) {
            boolean ours = j == other.words.length || i < words.length && words[i] <= other.words[j];
            boolean theirs = i == words.length || j < other.words.length && other.words[j] <= words[i];
            all[count] = ours ? words[i] : other.words[j];
            total[count++] = (ours ? sums[i++] : 0) + (theirs ? other.sums[j++] : 0);
        }
        var names = new HashMap<>(publishers);
        other.publishers.forEach((name, articles) -> names.merge(name, articles, Integer::sum));
        return new Strand(
                Arrays.copyOf(all, count),
                Arrays.copyOf(total, count),
                size + other.size,
                Map.copyOf(names),
                dayTotal + other.dayTotal,
                dated + other.dated,
                Math.min(firstDay, other.firstDay),
                Math.max(lastDay, other.lastDay));
    }
}
