package org.dateline.core.event;

import java.util.List;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.rule.Vocabulary;

/** Everything the room reads from files, loaded once and shared by all threads. */
record Lexicons(
        PloverCodebook codebook,
        TriggerLexicon triggers,
        ActorLexicon actors,
        ActorNouns actorNouns,
        Bodies bodies,
        Modality modality,
        Sport sport,
        SpeechFinder speech,
        TagRepair repair,
        Confidence confidence) {

    static Lexicons load(RuleFiles files, List<String> more) {
        var vocabulary = Vocabulary.load(files);
        var codebook = PloverCodebook.load(files);
        var triggers = TriggerLexicon.load(files, more, vocabulary, codebook);
        var actors = ActorLexicon.load(files, vocabulary.inflector());
        var nouns = ActorNouns.load(files, vocabulary.inflector());
        var speech = SpeechFinder.load(files, vocabulary.inflector());
        return new Lexicons(
                codebook,
                triggers,
                actors,
                nouns,
                Bodies.load(files, actors),
                Modality.load(files, vocabulary.inflector()),
                Sport.load(files),
                speech,
                new TagRepair(triggers.patterns(), vocabulary.inflector(), actors, speech.verbs(), nouns),
                Confidence.load(files));
    }
}
