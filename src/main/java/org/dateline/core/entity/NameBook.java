package org.dateline.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Sentence;

/** What an article's ordinary sentences teach about its names: one name keeps one type throughout the article. */
final class NameBook {

    private record Entry(EntityType type, NameEvidence evidence) {}

    /** A name found again: the tokens up to {@code to} are of {@code type}. */
    record Match(int to, EntityType type) {}

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> parts = new HashMap<>();
    private final Map<String, Set<List<String>>> byFirstWord = new HashMap<>();
    private final Set<String> firmsFirstWords = new HashSet<>();

    NameBook(List<NameCandidate> candidates) {
        for (var candidate : candidates) {
            if (candidate.evidence() != NameEvidence.NONE) {
                add(candidate);
            }
        }
    }

    private void add(NameCandidate candidate) {
        var words = candidate.words();
        var entry = new Entry(candidate.type(), candidate.evidence());
        names.merge(String.join(" ", words), entry, NameBook::surer);
        byFirstWord.computeIfAbsent(words.get(0), word -> new LinkedHashSet<>()).add(words);
        if (candidate.length() > 1 && candidate.type() == EntityType.ORGANIZATION) {
            firmsFirstWords.add(words.get(0));
        }
        if (candidate.length() > 1 && candidate.type() == EntityType.PERSON) {
            addPart(words.get(words.size() - 1), entry);
            addPart(words.get(0), entry);
        }
    }

    private void addPart(String word, Entry entry) {
        if (word.length() > 2) {
            parts.merge(word, entry, NameBook::surer);
        }
    }

    /** Of two as sure, the person: who is said to speak is no place, though something may be "in" the name. */
    private static Entry surer(Entry a, Entry b) {
        if (a.evidence() == b.evidence()) {
            return b.type() == EntityType.PERSON ? b : a;
        }
        return b.evidence().isSurerThan(a.evidence()) ? b : a;
    }

    /** The candidate with the type the article gives its name elsewhere, if that is surer. */
    NameCandidate settle(NameCandidate candidate) {
        var words = candidate.words();
        var entry = names.get(String.join(" ", words));
        if (entry != null && entry.evidence().isSurerThan(candidate.evidence())) {
            return candidate.with(entry.type(), NameEvidence.ARTICLE);
        }
        var surname = names.get(words.get(words.size() - 1));
        if (words.size() == 2
                && candidate.evidence() == NameEvidence.NONE
                && surname != null
                && surname.type() == EntityType.PERSON) {
            return candidate.with(EntityType.PERSON, NameEvidence.ARTICLE);
        }
        var part = words.size() == 1 ? parts.get(words.get(0)) : null;
        if (part != null && !isFirmNamedAfter(candidate) && NameEvidence.GIVEN_NAME.isSurerThan(candidate.evidence())) {
            return candidate.with(part.type(), NameEvidence.ARTICLE);
        }
        return entry != null && entry.evidence() == candidate.evidence()
                ? candidate.with(entry.type(), candidate.evidence())
                : candidate;
    }

    /** A firm often has its founder's surname; where the article has such a firm, the model sees by the words around it which is meant. */
    private boolean isFirmNamedAfter(NameCandidate candidate) {
        return candidate.evidence() == NameEvidence.MODEL
                && candidate.type() == EntityType.ORGANIZATION
                && firmsFirstWords.contains(candidate.words().get(0));
    }

    /** The longest name of the article that begins at a token, or a person's single name. */
    Optional<Match> at(Sentence sentence, int from) {
        var first = word(sentence, from);
        int longest = 0;
        for (var words : byFirstWord.getOrDefault(first, Set.of())) {
            if (words.size() > longest && matches(words, sentence, from)) {
                longest = words.size();
            }
        }
        if (longest > 0) {
            var key = new NameCandidate(sentence, from, from + longest, EntityType.OTHER, NameEvidence.NONE).words();
            return Optional.of(
                    new Match(from + longest, names.get(String.join(" ", key)).type()));
        }
        return Optional.ofNullable(parts.get(first)).map(entry -> new Match(from + 1, entry.type()));
    }

    private static boolean matches(List<String> words, Sentence sentence, int from) {
        if (from + words.size() > sentence.tokens().size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(word(sentence, from + i))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Sentence sentence, int i) {
        var token = sentence.tokens().get(i);
        return token.lower().substring(0, NameCandidate.endOf(token) - token.start());
    }
}
