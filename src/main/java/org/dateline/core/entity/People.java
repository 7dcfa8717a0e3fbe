package org.dateline.core.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons of one article: which names are one person's, and whom a single name means. */
final class People {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Nicknames nicknames;
    private final Map<String, Set<Draft>> byWord = new HashMap<>();

    People(Nicknames nicknames) {
        this.nicknames = nicknames;
    }

    /** Makes a person findable by every word of the name; to be called again when the name has grown. */
    void add(Draft person) {
        person.ways().forEach(words -> words.forEach(word -> with(word).add(person)));
    }

    private Set<Draft> with(String word) {
        return byWord.computeIfAbsent(word, unused -> new LinkedHashSet<>());
    }

    /** The person that a name of one or more words names, if the article has one it fits. */
    Optional<Draft> find(List<String> words) {
        return words.size() == 1 ? bySingleName(words.get(0)) : byFullName(words);
    }

    /** Somebody already named before somebody named later; of those the one named most often, then the most recent; a surname before a first name. */
    private Optional<Draft> bySingleName(String word) {
        return with(word).stream()
                .filter(person -> fits(person, word))
                .max(Comparator.comparingInt((Draft person) -> person.ways().stream()
                                        .anyMatch(words -> surname(words).equals(word))
                                ? 1
                                : 0)
                        .thenComparingInt(Draft::mentions)
                        .thenComparingInt(Draft::lastSeen));
    }

    private static boolean fits(Draft person, String word) {
        return person.ways().stream()
                .anyMatch(words -> surname(words).equals(word) || words.get(0).equals(word));
    }

    private Optional<Draft> byFullName(List<String> words) {
        return with(surname(words)).stream()
                .filter(person -> person.ways().stream().anyMatch(way -> way.size() > 1 && compatible(way, words)))
                .findFirst();
    }

    static String surname(List<String> words) {
        var last = words.get(words.size() - 1);
        return SUFFIXES.contains(last) && words.size() > 1 ? words.get(words.size() - 2) : last;
    }

    private boolean compatible(List<String> a, List<String> b) {
        if (!a.equals(b) && haveOtherInitials(a, b)) {
            return false;
        }
        if (a.equals(b) || isEndOf(a, b) || isEndOf(b, a) || leavesOut(a, b) || leavesOut(b, a)) {
            return true;
        }
        return surname(a).equals(surname(b)) && nicknames.areOne(a.get(0), b.get(0));
    }

    /** "George W. Bush" and "George H. W. Bush" are two. */
    private static boolean haveOtherInitials(List<String> a, List<String> b) {
        if (a.size() < 3 || b.size() < 3) {
            return false;
        }
        var one = a.get(1);
        var other = b.get(1);
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) != other.charAt(0);
    }

    /** "Otto Weiss" of "Jan Otto Harry Weiss": all words in their order, the surname among them. */
    private static boolean leavesOut(List<String> part, List<String> whole) {
        int i = 0;
        for (var word : whole) {
            i += i < part.size() && word.equals(part.get(i)) ? 1 : 0;
        }
        return part.size() > 1 && i == part.size() && surname(part).equals(surname(whole));
    }

    private static boolean isEndOf(List<String> part, List<String> whole) {
        return part.size() > 1
                && part.size() < whole.size()
                && whole.subList(whole.size() - part.size(), whole.size()).equals(part);
    }
}
