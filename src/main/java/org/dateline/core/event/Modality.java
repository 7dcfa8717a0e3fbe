package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EventStatus;
import org.dateline.core.rule.Inflector;

/** The words that say whether what hangs on them has happened: "plan", "deny", "possible", "ongoing". */
final class Modality {

    private static final String FILE = "rules/event/modality.tsv";

    private final Map<String, EventStatus> governors = new HashMap<>();
    private final Map<String, EventStatus> adjectives = new HashMap<>();
    private final Map<String, EventStatus> passives = new HashMap<>();
    private final Set<String> intentions = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> happening = new HashSet<>();
    private final Set<String> denials = new HashSet<>();
    private final Set<String> doing = new HashSet<>();
    private final Set<String> fiction = new HashSet<>();

    private Modality() {}

    static Modality load(RuleFiles files, Inflector inflector) {
        var modality = new Modality();
        for (var row : Tsv.read(files, FILE).rows()) {
            var status = EventStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT));
            var word = row.get("word");
            switch (row.get("kind")) {
                case "verb" -> inflector.verbForms(word).forEach(form -> modality.governors.put(form, status));
                case "passive" -> inflector.verbForms(word).forEach(form -> modality.passives.put(form, status));
                case "noun" -> inflector.nounForms(word).forEach(form -> modality.governors.putIfAbsent(form, status));
                case "adjective" -> modality.governors.put(word, status);
                case "intention" -> inflector.verbForms(word).forEach(modality.intentions::add);
                case "attribute" -> modality.adjectives.put(word, status);
                case "doing" -> inflector.verbForms(word).forEach(modality.doing::add);
                case "control" -> inflector.verbForms(word).forEach(form -> modality.governors.put(form, status));
                case "fiction" -> modality.fiction.addAll(inflector.nounForms(word));
                case "claim" -> modality.claims.addAll(inflector.nounForms(word));
                case "happening" -> modality.happening.addAll(inflector.verbForms(word));
                case "denial" -> modality.denials.addAll(inflector.verbForms(word));
                default -> throw new IllegalArgumentException(FILE + ": no kind " + row.get("kind"));
            }
        }
        return modality;
    }

    /** What an infinitive, gerund or "that" clause behind the word has come to. */
    Optional<EventStatus> governed(String word) {
        return Optional.ofNullable(governors.get(word));
    }

    /** What an infinitive behind the passive has come to: "is expected to". */
    Optional<EventStatus> governedByPassive(String word) {
        return Optional.ofNullable(passives.get(word)).or(() -> governed(word));
    }

    /** What a noun behind the adjective has come to: "planned talks". */
    Optional<EventStatus> attributed(String adjective) {
        return Optional.ofNullable(adjectives.get(adjective));
    }

    /** Whether the verb says what somebody means to do, as no promise to another: "plans to meet". */
    boolean isIntention(String word) {
        return intentions.contains(word);
    }

    /** Whether the subject of the verb does what the noun behind it names: "stepped up attacks". */
    boolean isDoing(String word) {
        return doing.contains(word);
    }

    /** Whether what happens in it has not happened: "film", "drill". */
    boolean isFiction(String noun) {
        return fiction.contains(noun);
    }

    /** Whether the noun names what somebody says and another may deny: "claims". */
    boolean isClaim(String noun) {
        return claims.contains(noun);
    }

    /** Whether what its subject names is what happens: "talks will begin". */
    boolean isHappening(String word) {
        return happening.contains(word);
    }

    /** Whether the verb says that something is not so. */
    boolean isDenial(String verb) {
        return denials.contains(verb);
    }
}
