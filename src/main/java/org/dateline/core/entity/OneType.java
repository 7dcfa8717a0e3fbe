package org.dateline.core.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.AnnotatedText;

/**
 * Gives a name one type in the whole article where one place in it tells: companies and bands by what is said of them, storms by
 * the word before, and acronyms, which no person has for a name.
 */
final class OneType {

    private static final int LONGEST_ACRONYM = 5;

    private final Set<List<String>> firms = new HashSet<>();
    private final Set<String> storms = new HashSet<>();
    private final Set<String> wordsOfPersons = new HashSet<>();

    private OneType(Lexicon lexicon, AnnotatedText text, List<NameCandidate> names) {
        for (var name : names) {
            if (name.type() == EntityType.PERSON && (name.length() > 1 || isSure(name))) {
                wordsOfPersons.addAll(name.words());
            }
            if (lexicon.firms().tell(name)) {
                firms.add(name.words());
            }
        }
        for (var sentence : text.sentences()) {
            for (int i = 1; sentence.isNews() && i < sentence.tokens().size(); i++) {
                if (lexicon.words().isStorm(sentence.tokens().get(i - 1))
                        && sentence.tokens().get(i).isCapitalised()) {
                    storms.add(sentence.tokens().get(i).lower());
                }
            }
        }
    }

    static List<NameCandidate> settle(List<NameCandidate> names, Lexicon lexicon, AnnotatedText text) {
        var types = new OneType(lexicon, text, names);
        return names.stream().map(types::settled).toList();
    }

    private NameCandidate settled(NameCandidate name) {
        if (isSure(name)) {
            return name;
        }
        boolean alone = name.length() == 1;
        if (alone
                && name.type() == EntityType.PERSON
                && storms.contains(name.words().get(0))) {
            return name.with(EntityType.OTHER, NameEvidence.ARTICLE);
        }
        boolean mine = Stream.of(EntityType.PERSON, EntityType.OTHER, EntityType.LOCATION)
                        .anyMatch(name.type()::equals)
                && name.words().stream().noneMatch(wordsOfPersons::contains);
        boolean acronym = alone && name.type() == EntityType.PERSON && isAcronym(name);
        return mine && (acronym || firms.contains(name.words()))
                ? name.with(EntityType.ORGANIZATION, NameEvidence.ARTICLE)
                : name;
    }

    private static boolean isAcronym(NameCandidate name) {
        var text = name.tokens().get(0).text();
        return text.length() > 1
                && text.length() <= LONGEST_ACRONYM
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '&')
                && !CapitalLines.isShouted(name.sentence());
    }

    /** Known to everybody, told by a title, or a place with a country. */
    private static boolean isSure(NameCandidate name) {
        return switch (name.evidence()) {
            case OWN, KNOWN, TITLE, PLACE, DEFINED_ACRONYM -> true;
            default -> false;
        };
    }
}
