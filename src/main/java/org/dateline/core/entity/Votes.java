package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.name.NameModel;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** What the model takes for names in one article; all mentions of a name vote on its type, each as strongly as it is sure. */
final class Votes {

    private final NameWords words;
    private final Map<Sentence, List<NameCandidate>> names = new IdentityHashMap<>();
    private final Set<String> storms = new HashSet<>();
    private final Set<String> firstWordsOfBodies = new HashSet<>();
    private final Set<String> wordsOfOthers = new HashSet<>();
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

    Votes(Names model, NameWords words, AnnotatedText text) {
        this.words = words;
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                rememberStorms(sentence.tokens());
                names.put(sentence, names(model, sentence));
            }
        }
        rememberWords();
    }

    /** "Hurricane Odalys": Odalys is no person in this article. */
    private void rememberStorms(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (words.isStorm(tokens.get(i - 1)) && tokens.get(i).isCapitalised()) {
                storms.add(tokens.get(i).lower());
            }
        }
    }

    private List<NameCandidate> names(Names model, Sentence sentence) {
        var candidates = new ArrayList<NameCandidate>();
        for (var name : model.in(sentence.sentenceNo())) {
            trimmed(sentence, name).filter(this::isName).ifPresent(candidate -> {
                var sums = votes.computeIfAbsent(key(candidate), key -> new EnumMap<>(EntityType.class));
                name.scores().forEach((type, score) -> sums.merge(type, score, Integer::sum));
                candidates.add(candidate);
            });
        }
        return candidates;
    }

    /** Without the marks at both ends, if a word is left. */
    private Optional<NameCandidate> trimmed(Sentence sentence, NameModel.Name name) {
        int from = name.from();
        int to = name.to();
        while (from < to
                && (isMark(sentence.tokens().get(from))
                        || isFormer(sentence, from, to)
                        || isOrdinary(sentence, from, to))) {
            from++;
        }
        while (to > from && isMark(sentence.tokens().get(to - 1))) {
            to--;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(new NameCandidate(sentence, from, to, name.type(), NameEvidence.MODEL));
    }

    /** "ex-Muslim Zara Kay": a small prefix and a capital, before a name. */
    private static boolean isFormer(Sentence sentence, int from, int to) {
        return from + 1 < to
                && NameCandidate.afterPrefix(sentence.tokens().get(from).text()) > 0;
    }

    /** "supplier [Harrow Electric]": a small noun before the capitals is none of the name. */
    private boolean isOrdinary(Sentence sentence, int from, int to) {
        var first = sentence.tokens().get(from);
        return from + 1 < to
                && first.pos().equals("NOUN")
                && !words.isGivenName(first)
                && Character.isLowerCase(first.text().codePointAt(0))
                && sentence.tokens().get(from + 1).isCapitalised();
    }

    private static boolean isMark(Token token) {
        return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Not "UTC" or "Thursday", not a people such as "American Samoans", not the first word of "Muslim-majority". */
    private boolean isName(NameCandidate candidate) {
        var tokens = candidate.tokens();
        var last = tokens.get(tokens.size() - 1);
        boolean people = words.isPeople(last)
                && (tokens.size() == 1 || last.lower().endsWith("s"))
                && candidate.type() != EntityType.PERSON;
        return !people && !tokens.stream().allMatch(words::isCalendar);
    }

    /** The names of a sentence, with the types the whole article gives them. */
    List<NameCandidate> names(Sentence sentence) {
        return names.get(sentence).stream()
                .map(candidate -> candidate.with(elected(candidate), NameEvidence.MODEL))
                .toList();
    }

    private EntityType elected(NameCandidate candidate) {
        if (storms.contains(key(candidate)) || words.isStorm(candidate.tokens().get(0)) && candidate.length() == 2) {
            return EntityType.OTHER;
        }
        if (candidate.length() == 1 && isBodyForShort(key(candidate)) && best(candidate) == EntityType.PERSON) {
            return EntityType.ORGANIZATION;
        }
        return best(candidate);
    }

    /** "Mahan" in an article about "Mahan Air" that names no person so. */
    private boolean isBodyForShort(String word) {
        return firstWordsOfBodies.contains(word) && !wordsOfOthers.contains(word);
    }

    private void rememberWords() {
        for (var candidate : names.values().stream().flatMap(List::stream).toList()) {
            if (candidate.length() > 1) {
                var parts = candidate.words();
                if (best(candidate) == EntityType.ORGANIZATION) {
                    firstWordsOfBodies.add(parts.get(0));
                } else {
                    wordsOfOthers.addAll(parts);
                }
            }
        }
    }

    private EntityType best(NameCandidate candidate) {
        return votes.get(key(candidate)).entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey() == candidate.type() ? 1 : 0))
                .orElseThrow()
                .getKey();
    }

    private static String key(NameCandidate candidate) {
        return String.join(" ", candidate.words());
    }
}
