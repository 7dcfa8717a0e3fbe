package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;

/** Knows whom "the former" and "the latter" mean: of the two that were last named together, in this sentence or the one before. */
final class Latter {

    private static final String FORMER = "former";
    private static final String LATTER = "latter";

    private final ReadSentence words;
    private final Discourse before;
    private final ActorReader actors;

    Latter(ReadSentence words, Discourse before, ActorReader actors) {
        this.words = words;
        this.before = before;
        this.actors = actors;
    }

    /** Whether the noun is one of the two words, by itself: not "the latter case". */
    boolean isMeant(int noun) {
        var word = words.lower(noun);
        return (word.equals(FORMER) || word.equals(LATTER))
                && words.lower(noun - 1).equals("the");
    }

    /** Nobody where no two were named together. */
    List<Participant> of(Role role, int noun) {
        boolean latter = words.lower(noun).equals(LATTER);
        var here = meant(words, actors, role, latter, noun);
        var meant = here.isEmpty() ? inLast(role, latter) : here;
        return meant.stream()
                .map(side -> side.withSpan(words.span(noun)).after(LATTER))
                .toList();
    }

    private List<Participant> inLast(Role role, boolean latter) {
        return before.last()
                .map(scene -> meant(
                        scene.sentence(),
                        scene.actors(),
                        role,
                        latter,
                        scene.sentence().size()))
                .orElse(List.of());
    }

    private static List<Participant> meant(
            ReadSentence sentence, ActorReader actors, Role role, boolean latter, int end) {
        return pair(sentence, end)
                .map(two -> actors.plain(role, List.of(two.get(latter ? 1 : 0))))
                .orElse(List.of());
    }

    /** The last two nouns joined by "and" that end before the word. */
    private static Optional<List<Integer>> pair(ReadSentence sentence, int end) {
        var tree = sentence.tree();
        var pairs = new ArrayList<List<Integer>>();
        IntStream.range(0, end).forEach(first -> {
            var joined = tree.children(first, Relation.CONJ);
            if (joined.size() == 1
                    && joined.get(0) < end
                    && isNoun(sentence, first)
                    && isNoun(sentence, joined.get(0))) {
                pairs.add(List.of(first, joined.get(0)));
            }
        });
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(pairs.size() - 1));
    }

    private static boolean isNoun(ReadSentence sentence, int token) {
        return sentence.is(token, Tag.NOUN) || sentence.is(token, Tag.PROPN);
    }
}
