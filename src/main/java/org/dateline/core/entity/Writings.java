package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;

/** Ways to write names, found by their first letters and matched char for char up to the end of a token. */
final class Writings<T> {

    /** What was found: the tokens up to {@code to} write one of {@code meanings}, in the order in which they were added. */
    record Match<T>(int to, List<T> meanings, String text) {

        /** Whether a possessive belongs to the name, as in "McDonald's". */
        boolean isPossessive() {
            return text.endsWith("'s");
        }

        T first() {
            return meanings.get(0);
        }
    }

    private record Writing<T>(String text, List<T> meanings) {}

    private final Map<String, List<Writing<T>>> byFirstLetters = new HashMap<>();

    void add(String text, T meaning) {
        var plain = Plain.of(text);
        var writings = byFirstLetters.computeIfAbsent(firstLetters(plain, 0), letters -> new ArrayList<>());
        for (var writing : writings) {
            if (writing.text().equals(plain)) {
                writing.meanings().add(meaning);
                return;
            }
        }
        writings.add(new Writing<>(plain, new ArrayList<>(List.of(meaning))));
        writings.sort(
                Comparator.comparingInt((Writing<T> writing) -> -writing.text().length()));
    }

    boolean isEmpty() {
        return byFirstLetters.isEmpty();
    }

    /** The longest name that begins at a token and ends with one; {@code plain} is the article in plain typography. */
    Optional<Match<T>> at(String plain, Sentence sentence, int from) {
        int start = sentence.tokens().get(from).start();
        for (var writing : byFirstLetters.getOrDefault(firstLetters(plain, start), List.of())) {
            if (plain.startsWith(writing.text(), start)) {
                int to = tokenEndingAt(sentence, from, start + writing.text().length());
                if (to > 0) {
                    return Optional.of(new Match<>(to, writing.meanings(), writing.text()));
                }
            }
        }
        return Optional.empty();
    }

    private static int tokenEndingAt(Sentence sentence, int from, int end) {
        var tokens = sentence.tokens();
        for (int i = from; i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).end() == end || NameCandidate.endOf(tokens.get(i)) == end) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String firstLetters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
