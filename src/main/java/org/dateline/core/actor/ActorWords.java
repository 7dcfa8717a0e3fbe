package org.dateline.core.actor;

import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.rule.Inflector;

/** The word lists of the room, loaded once and shared by all threads. */
public record ActorWords(ActorLexicon actors, ActorNouns nouns, Bodies bodies) {

    public static ActorWords load(RuleFiles files, Inflector inflector) {
        var actors = ActorLexicon.load(files, inflector);
        return new ActorWords(actors, ActorNouns.load(files, inflector), Bodies.load(files, actors));
    }
}
