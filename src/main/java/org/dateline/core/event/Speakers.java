package org.dateline.core.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;
import org.dateline.core.model.Speaker;
import org.dateline.core.speech.Speech;
import org.dateline.core.syntax.Tag;

/** Names who says something: by the words that name them, a pronoun by the name of whom it means. */
final class Speakers {

    private final ReadSentence words;
    private final ActorReader actors;

    Speakers(ReadSentence words, ActorReader actors) {
        this.words = words;
        this.actors = actors;
    }

    Optional<Speaker> of(Speech speech) {
        var all = actors.of(Role.ACTOR, speech.speakers());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.get(0);
        if (words.is(speech.speakers().get(0), Tag.PRON)) {
            return first.entityNo()
                    .map(no -> new Speaker(words.facts().entity(no).name(), Optional.of(no)));
        }
        var span = first.span().to(all.get(all.size() - 1).span());
        return Optional.of(new Speaker(textOf(span), first.entityNo()));
    }

    private String textOf(Span span) {
        var text = new StringBuilder();
        int[] tokens = IntStream.range(0, words.size())
                .filter(i -> span.contains(words.span(i)))
                .toArray();
        int end = -1;
        for (int i : tokens) {
            text.append(end >= 0 && words.span(i).start() > end ? " " : "").append(words.text(i));
            end = words.span(i).end();
        }
        return text.toString();
    }
}
