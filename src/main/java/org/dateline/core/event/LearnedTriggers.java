package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.PloverType;
import org.dateline.core.syntax.Tag;

/** Reads words that no rule knows as triggers, where the {@link TriggerModel} thinks that they tell an event; the {@link Scorer} weighs them like all others. */
final class LearnedTriggers {

    /** Words less likely to tell an event of their likeliest type are hardly ever right. */
    static final double LEAST = 0.2;

    /** What the rule ids of such triggers begin with. */
    static final String ID = "learned.";

    private final Senses senses;
    private final TriggerModel model;
    private final Map<PloverType, Frame> verbs;
    private final Map<PloverType, Frame> nouns;

    private LearnedTriggers(
            Senses senses, TriggerModel model, Map<PloverType, Frame> verbs, Map<PloverType, Frame> nouns) {
        this.senses = senses;
        this.model = model;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    static LearnedTriggers load(RuleFiles files, PloverCodebook codebook) {
        var verbs = new EnumMap<PloverType, Frame>(PloverType.class);
        var nouns = new EnumMap<PloverType, Frame>(PloverType.class);
        for (var row : Tsv.read(files, "rules/event/learned.tsv").rows()) {
            var code = codebook.code(PloverType.valueOf(row.get("type")), Optional.empty());
            verbs.put(code.type(), new Frame.Verb(code, row.list("recipient of verb"), false, false));
            nouns.put(code.type(), new Frame.Nominal(code, row.list("actor of noun"), row.list("recipient of noun")));
        }
        return new LearnedTriggers(Senses.load(files), TriggerModel.load(files), verbs, nouns);
    }

    /** The same that never says anything. */
    LearnedTriggers silent() {
        return with(TriggerModel.SILENT);
    }

    /** The same with another model. */
    LearnedTriggers with(TriggerModel other) {
        return new LearnedTriggers(senses, other, verbs, nouns);
    }

    /** What the words mean that it knows. */
    Senses senses() {
        return senses;
    }

    /** The triggers of rules with what the model thinks of them, and further ones at words that none of them covers. What a rule says of a word stands. */
    List<Trigger> besides(List<Trigger> byRules, ReadSentence words) {
        if (model == TriggerModel.SILENT) {
            return byRules;
        }
        var seen = new TriggerFeatures(words, senses);
        var features = new FeatureList(TriggerFeatures.MOST);
        var all = new ArrayList<Trigger>();
        byRules.forEach(trigger ->
                all.add(trigger.frame() instanceof Frame.NotAnEvent ? trigger : judged(trigger, seen, features)));
        for (int i = 0; i < words.size(); i++) {
            int token = i;
            boolean open = seen.isCandidate(i)
                    && byRules.stream().noneMatch(other -> other.from() <= token && token < other.to());
            if (open) {
                seen.fill(features, i, true);
                model.guess(features, LEAST)
                        .ifPresent(guess -> all.add(trigger(guess, token, words.is(token, Tag.VERB))));
            }
        }
        return all;
    }

    private Trigger judged(Trigger trigger, TriggerFeatures seen, FeatureList features) {
        double likelihood = 0;
        for (int i = trigger.from(); i < trigger.to(); i++) {
            if (seen.isCandidate(i)) {
                seen.fill(features, i, true);
                likelihood = Math.max(
                        likelihood,
                        model.likelihoods(features)[trigger.code().type().ordinal()]);
            }
        }
        return trigger.withLikelihood(likelihood);
    }

    private Trigger trigger(TriggerModel.Guess guess, int token, boolean verb) {
        var id = ID + guess.type().name().toLowerCase(Locale.ROOT) + (verb ? ".verb" : ".noun");
        var frame = (verb ? verbs : nouns).get(guess.type());
        return new Trigger(frame, id, token, token + 1, token, 0, guess.probability());
    }
}
