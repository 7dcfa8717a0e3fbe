package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Token;

/** Sees "European Stability Fund (ESF)": the name and its acronym are of one type, and an unexplained one is a body's. */
final class AcronymDefinitions {

    private AcronymDefinitions() {}

    static List<NameCandidate> apply(List<NameCandidate> candidates) {
        var settled = new ArrayList<>(candidates);
        settled.replaceAll(
                name -> isOfOrdinaryWords(name) ? name.with(EntityType.OTHER, NameEvidence.DEFINED_ACRONYM) : name);
        for (int i = 0; i + 1 < settled.size(); i++) {
            var name = settled.get(i);
            var acronym = settled.get(i + 1);
            if (isDefinition(name, acronym)) {
                var type = name.evidence() == NameEvidence.NONE || name.type() == EntityType.PERSON
                        ? EntityType.ORGANIZATION
                        : name.type();
                settled.set(i, name.with(type, surer(name.evidence())));
                settled.set(i + 1, acronym.with(type, surer(acronym.evidence())));
            }
        }
        return settled;
    }

    /** The names that an article explains acronyms by: "Grand Master (GM)", whatever GM is elsewhere. */
    static Map<String, NameCandidate> explained(List<NameCandidate> candidates) {
        var explained = new HashMap<String, NameCandidate>();
        for (int i = 0; i + 1 < candidates.size(); i++) {
            if (isDefinition(candidates.get(i), candidates.get(i + 1))) {
                explained.putIfAbsent(candidates.get(i + 1).tokens().get(0).text(), candidates.get(i));
            }
        }
        return explained;
    }

    /** "the anterior cingulate cortex (ACC)": what the acronym stands for is no name at all, so it is no body. */
    private static boolean isOfOrdinaryWords(NameCandidate acronym) {
        var tokens = acronym.sentence().tokens();
        int open = acronym.from() - 1;
        var letters =
                acronym.length() == 1 ? Initials.letters(acronym.tokens().get(0).text()) : "";
        int first = open - letters.length();
        if (letters.length() < 3
                || first < 0
                || !(tokens.get(open).text().equals("(")
                        || tokens.get(open).text().equals("["))) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            var word = tokens.get(first + i);
            if (word.isCapitalised() || Character.toUpperCase(word.lower().charAt(0)) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static NameEvidence surer(NameEvidence evidence) {
        return evidence.isSurerThan(NameEvidence.DEFINED_ACRONYM) ? evidence : NameEvidence.DEFINED_ACRONYM;
    }

    private static boolean isDefinition(NameCandidate name, NameCandidate acronym) {
        return name.sentence() == acronym.sentence()
                && name.length() > 1
                && acronym.length() == 1
                && acronym.from() == name.to() + 1
                && name.sentence().tokens().get(name.to()).text().equals("(")
                && Initials.fit(acronym.tokens().get(0).text(), words(name));
    }

    private static List<String> words(NameCandidate name) {
        return name.tokens().stream().map(Token::text).toList();
    }
}
