package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;

/**
 * Finds whom force or a protest is meant for where the trigger itself does not say: "used tear gas to disperse students",
 * "went on strike to demand reforms from the government".
 */
final class Purpose {

    private static final Set<PloverType> FORCE = Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE);
    private static final Set<String> CAUSES = WordSet.of("""
            against protest protesting demand demanding demands oppose opposing denounce denouncing condemn
            condemning over calling call press disapproval opposition anger
            """);
    private static final Set<String> CONDITIONS = Set.of("unless", "if");
    private static final int REACH = 16;

    private final Reading reading;
    private final Tokens words;

    Purpose(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<NounPhrase> of(Trigger trigger) {
        if (trigger.isNominal()) {
            return List.of();
        }
        if (FORCE.contains(trigger.code().type())) {
            return ofInfinitive(trigger);
        }
        return trigger.code().type() == PloverType.PROTEST ? ofCause(trigger) : List.of();
    }

    /** "threatened to strike unless Turkey withdraws". */
    List<NounPhrase> ofCondition(Trigger trigger) {
        return trigger.code().type() == PloverType.THREATEN ? behind(CONDITIONS, trigger) : List.of();
    }

    private List<NounPhrase> ofInfinitive(Trigger trigger) {
        int end = reading.right().clauseEnd(trigger.to());
        return reading.chunks()
                .verb(end)
                .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
                .map(verb -> reading.right().object(verb.to()))
                .orElse(List.of());
    }

    private List<NounPhrase> ofCause(Trigger trigger) {
        return behind(CAUSES, trigger);
    }

    /** "marched in Chad", where nothing else says against whom. */
    List<NounPhrase> ofPlace(Trigger trigger) {
        boolean march = trigger.code().type() == PloverType.PROTEST && !trigger.isNominal();
        int end = reading.right().clauseEnd(trigger.to());
        return march ? reading.right().behind(Set.of("in", "outside", "near"), trigger.to(), end) : List.of();
    }

    private List<NounPhrase> behind(Set<String> cues, Trigger trigger) {
        for (int i = trigger.to(); i < words.size(); i++) {
            if (cues.contains(words.lower(i))) {
                int cause = i;
                return reading.chunks().phrases().stream()
                        .filter(phrase -> phrase.from() > cause && phrase.from() < cause + REACH)
                        .filter(this::isPolitical)
                        .limit(1)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isPolitical(NounPhrase phrase) {
        return reading.sides().of(Role.RECIPIENT, List.of(phrase)).stream().anyMatch(Plausibility::isPolitical);
    }
}
