package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.actor.ActorWords;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.rule.Vocabulary;
import org.dateline.core.speech.SpeechFinder;
import org.dateline.core.syntax.Grammar;

/** Everything the room reads from files, loaded once and shared by all threads. */
record Lexicons(
        PloverCodebook codebook,
        TriggerLexicon triggers,
        LearnedTriggers learned,
        ActorWords actors,
        Grammar grammar,
        Modality modality,
        TriggerForms forms,
        Sport sport,
        SpeechFinder speech,
        CountRules counts,
        SideChooser sides,
        Scorer scorer,
        double least) {

    /** What is less likely a happening than this is left out. */
    static final double LEAST = 0.35;

    Lexicons withLeast(double other) {
        return new Lexicons(
                codebook, triggers, learned, actors, grammar, modality, forms, sport, speech, counts, sides, scorer,
                other);
    }

    /** What rules alone find, all of it. */
    Lexicons ofRules() {
        return withTriggers(learned.silent()).withSides(SideChooser.BY_RULE).withLeast(0);
    }

    Lexicons withSides(SideChooser other) {
        return new Lexicons(
                codebook, triggers, learned, actors, grammar, modality, forms, sport, speech, counts, other, scorer,
                least);
    }

    Lexicons withTriggers(LearnedTriggers other) {
        return new Lexicons(
                codebook, triggers, other, actors, grammar, modality, forms, sport, speech, counts, sides, scorer,
                least);
    }

    /** The triggers of a sentence, by rule and learned, in the order of its words. */
    List<Trigger> triggers(ReadSentence words) {
        var found = new ArrayList<>(learned.besides(triggers.find(words), words));
        found.removeIf(trigger -> trigger.frame() instanceof Frame.NotAnEvent);
        found.sort(Comparator.comparingInt(Trigger::from));
        return found;
    }

    Lexicons withScorer(Scorer other) {
        return new Lexicons(
                codebook, triggers, learned, actors, grammar, modality, forms, sport, speech, counts, sides, other, 0);
    }

    static Lexicons load(RuleFiles files, List<String> more) {
        var vocabulary = Vocabulary.load(files);
        var codebook = PloverCodebook.load(files);
        var triggers = TriggerLexicon.load(files, more, vocabulary, codebook);
        return new Lexicons(
                codebook,
                triggers,
                LearnedTriggers.load(files, codebook),
                ActorWords.load(files, vocabulary.inflector()),
                Grammar.load(files),
                Modality.load(files, vocabulary.inflector()),
                TriggerForms.load(files),
                Sport.load(files),
                SpeechFinder.load(files, vocabulary.inflector()),
                CountRules.load(files),
                SideChooser.load(files),
                Scorer.load(files),
                LEAST);
    }
}
