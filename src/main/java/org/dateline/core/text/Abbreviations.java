package org.dateline.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Knows whether a full stop belongs to the word before it, from that word and the one that follows. */
final class Abbreviations {

    private final Map<String, String> followers;
    private final Set<String> openers;
    private final Set<String> zones;

    private Abbreviations(Map<String, String> followers, Set<String> openers, Set<String> zones) {
        this.followers = Map.copyOf(followers);
        this.openers = Set.copyOf(openers);
        this.zones = Set.copyOf(zones);
    }

    static Abbreviations load(RuleFiles files) {
        var followers = new HashMap<String, String>();
        for (var row : Tsv.read(files, "rules/text/abbreviations.tsv").rows()) {
            followers.put(row.get("abbreviation"), row.get("before"));
        }
        return new Abbreviations(
                followers, words(files, "rules/text/openers.tsv"), words(files, "rules/text/zones.tsv"));
    }

    private static Set<String> words(RuleFiles files, String name) {
        var words = new HashSet<String>();
        Tsv.read(files, name).rows().forEach(row -> words.add(row.get("word")));
        return words;
    }

    /** Whether the sentence goes on after {@code word}, which has a full stop, with {@code next}. */
    boolean goesOn(String word, String next) {
        var follower = followers.get(word);
        if (follower == null) {
            return isInitial(word) || isInitials(word) && !openers.contains(plain(next));
        }
        char first = next.charAt(0);
        return switch (follower) {
            case "number" -> Character.isDigit(first);
            case "zone" -> first == '(' || zones.contains(letters(next));
            default -> true;
        };
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0));
    }

    /** "U.S.", "D.P.R.": letters and stops in turn. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 0 && word.length() > 2;
    }

    private static String plain(String word) {
        return letters(word).toLowerCase(Locale.ROOT);
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }
}
