package org.dateline.core.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.EntityType;
import org.dateline.core.name.NameModel;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;

/** What the model takes for names in one article; all mentions of a name vote on its type, each as strongly as it is sure. */
final class Votes {

    private final Map<Sentence, List<Candidate>> names = new HashMap<>();
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

    Votes(NameModel model, AnnotatedText text) {
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                names.put(sentence, names(model, sentence));
            }
        }
    }

    private List<Candidate> names(NameModel model, Sentence sentence) {
        return model.names(sentence.tokens()).stream()
                .map(name -> {
                    var candidate = new Candidate(sentence, name.from(), name.to(), name.type(), Evidence.MODEL);
                    var sums = votes.computeIfAbsent(key(candidate), key -> new EnumMap<>(EntityType.class));
                    name.scores().forEach((type, score) -> sums.merge(type, score, Integer::sum));
                    return candidate;
                })
                .toList();
    }

    /** The names of a sentence, with the types the whole article gives them. */
    List<Candidate> names(Sentence sentence) {
        return names.get(sentence).stream()
                .map(candidate -> candidate.with(elected(candidate), Evidence.MODEL))
                .toList();
    }

    private EntityType elected(Candidate candidate) {
        return votes.get(key(candidate)).entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey() == candidate.type() ? 1 : 0))
                .orElseThrow()
                .getKey();
    }

    private static String key(Candidate candidate) {
        return String.join(" ", candidate.words());
    }
}
