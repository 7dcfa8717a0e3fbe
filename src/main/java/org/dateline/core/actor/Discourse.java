package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Span;

/** What the sentences before leave in view: the last few, the nearest last, each with the sides of its main subject. */
public record Discourse(List<Scene> scenes, List<Span> quotes) {

    private static final int REACH = 4;

    /** A sentence that was read, and who its main subject is; {@code many} if that is a plural. */
    record Scene(ReadSentence sentence, ActorReader actors, List<Participant> subject, boolean many) {}

    public Discourse {
        scenes = List.copyOf(scenes);
        quotes = List.copyOf(quotes);
    }

    /** At the start of an article; {@code quotes} are its stretches between quotation marks. */
    public static Discourse start(List<Span> quotes) {
        return new Discourse(List.of(), quotes);
    }

    /** What is in view after the sentence. */
    public Discourse after(ReadSentence sentence, ActorReader actors) {
        var more = new ArrayList<>(scenes.subList(Math.max(0, scenes.size() - REACH + 1), scenes.size()));
        var nouns = mainSubject(sentence);
        var sides = actors.of(org.dateline.core.model.Role.ACTOR, nouns);
        boolean many = sides.size() > 1 || nouns.stream().anyMatch(sentence::isPlural);
        more.add(new Scene(sentence, actors, sides, many));
        return new Discourse(more, quotes);
    }

    /** The subject of the root, else of the first clause that has one. */
    private static List<Integer> mainSubject(ReadSentence sentence) {
        var root = sentence.clauses().at(sentence.tree().root());
        if (root.isPresent() && !root.get().subjects().isEmpty()) {
            return root.get().subjects();
        }
        return sentence.clauses().all().stream()
                .map(clause -> clause.subjects())
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<Scene> last() {
        return scenes.isEmpty() ? Optional.empty() : Optional.of(scenes.get(scenes.size() - 1));
    }

    boolean isQuoted(Span span) {
        return quotes.stream().anyMatch(quote -> quote.overlaps(span));
    }
}
