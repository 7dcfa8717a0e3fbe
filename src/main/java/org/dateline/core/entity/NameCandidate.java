package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Tokens of one sentence taken for a name of some type, before anyone asks which entity they name. */
record NameCandidate(
        Sentence sentence, int from, int to, EntityType type, NameEvidence evidence, boolean isPossessiveName) {

    private static final Set<String> PREFIXES = Set.of("non", "pro", "anti", "ex", "mid", "pre", "post");

    private static final int LONGEST_ABBREVIATION = 4;

    /** Marks that tokenizers leave on the first word of a name. */
    private static final String BEFORE = "\u2014\u2013-*[(\"\u201c\u2018";

    /** Marks that tokenizers leave on the last word of a name. */
    private static final String STRAY = "'\u2019*[]()\u200d\u200b\"\u201d,;:";

    NameCandidate(Sentence sentence, int from, int to, EntityType type, NameEvidence evidence) {
        this(sentence, from, to, type, evidence, false);
    }

    NameCandidate {
        if (from < 0 || to <= from || to > sentence.tokens().size()) {
            throw new IllegalArgumentException("not a stretch of tokens: " + from + " to " + to);
        }
    }

    NameCandidate with(EntityType newType, NameEvidence newEvidence) {
        return new NameCandidate(sentence, from, to, newType, newEvidence, isPossessiveName);
    }

    /** "McDonald's": the same words, the possessive being part of the name. */
    NameCandidate whole() {
        return new NameCandidate(sentence, from, to, type, evidence, true);
    }

    /** Without the possessive, which some tokenizers leave on the last word, unless it is part of the name. */
    Span span() {
        var tokens = sentence.tokens();
        var last = tokens.get(to - 1);
        return new Span(startOf(tokens.get(from)), isPossessiveName ? last.end() : endOf(last));
    }

    /** The start of a token without dashes and marks stuck to it. */
    private static int startOf(Token token) {
        int i = 0;
        while (i + 1 < token.text().length() && BEFORE.indexOf(token.text().charAt(i)) >= 0) {
            i++;
        }
        return token.start() + Math.max(i, afterPrefix(token.text()));
    }

    /** "non-NATO", "pro-Kremlin": where what follows a prefix begins, or 0. */
    static int afterPrefix(String text) {
        int hyphen = text.indexOf('-');
        if (isOfParty(text)) {
            return 2;
        }
        return hyphen > 0
                        && hyphen + 1 < text.length()
                        && Character.isUpperCase(text.charAt(hyphen + 1))
                        && PREFIXES.contains(text.substring(0, hyphen))
                ? hyphen + 1
                : 0;
    }

    /** "R-Kansas", "D-Ohio": the party of a member of Congress, and the state. */
    static boolean isOfParty(String text) {
        return text.length() > 3
                && text.charAt(1) == '-'
                && "RDI".indexOf(text.charAt(0)) >= 0
                && Character.isUpperCase(text.charAt(2))
                && text.indexOf('-', 2) < 0;
    }

    /** The end of a token without a possessive "'s" or stray marks. */
    static int endOf(Token token) {
        int end = isPossessive(token) ? token.end() - 2 : token.end();
        while (end > token.start() + 1 && STRAY.indexOf(token.text().charAt(end - 1 - token.start())) >= 0) {
            end--;
        }
        return isFullStop(token.text(), end - token.start()) ? end - 1 : end;
    }

    /** "Times." at the end of a sentence, but not "U.S.", "Inc." or "Sept.". */
    private static boolean isFullStop(String text, int length) {
        boolean letters = length > 2 && text.substring(0, length - 1).chars().allMatch(Character::isUpperCase);
        return (length > LONGEST_ABBREVIATION + 1 || letters)
                && text.charAt(length - 1) == '.'
                && text.indexOf('.') == length - 1;
    }

    static boolean isPossessive(Token token) {
        return token.lower().length() > 2 && token.lower().endsWith("'s");
    }

    /** The words in lower case, the last without its possessive. */
    List<String> words() {
        return tokens().stream()
                .map(token -> token.lower().substring(0, endOf(token) - token.start()))
                .toList();
    }

    /** The names of each sentence that has any, in their order. */
    static Map<Sentence, List<NameCandidate>> bySentence(List<NameCandidate> names) {
        var found = new IdentityHashMap<Sentence, List<NameCandidate>>();
        names.forEach(name -> found.computeIfAbsent(name.sentence(), unseen -> new ArrayList<>())
                .add(name));
        return found;
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    int length() {
        return to - from;
    }
}
