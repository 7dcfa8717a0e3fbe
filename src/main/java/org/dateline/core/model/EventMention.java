package org.dateline.core.model;

import java.util.List;
import java.util.Optional;

/**
 * One report of an event in one clause. {@code score} runs from −10 (conflict) to +10 (cooperation), the PLOVER scale;
 * {@code form} is how the trigger tells it; {@code time} is the time expression that governs the clause; {@code country} and {@code placeName} say where it
 * happened, not where it was reported from.
 */
public record EventMention(
        Span clause,
        int sentenceNo,
        Span trigger,
        TriggerForm form,
        PloverType type,
        Optional<String> mode,
        double score,
        EventStatus status,
        Optional<Speaker> reportedBy,
        boolean quoted,
        Optional<TimeMention> time,
        Optional<CountryCode> country,
        Optional<String> placeName,
        double confidence,
        String ruleId,
        List<Participant> participants,
        List<EventCount> counts) {

    public EventMention {
        participants = List.copyOf(participants);
        counts = List.copyOf(counts);
    }

    /** The same with numbers told of it. */
    public EventMention with(List<EventCount> others) {
        return with(confidence, others);
    }

    /** The same, believed at least so much. */
    public EventMention atLeast(double believed) {
        return with(Math.max(confidence, believed), counts);
    }

    private EventMention with(double confidence, List<EventCount> counts) {
        return new EventMention(
                clause,
                sentenceNo,
                trigger,
                form,
                type,
                mode,
                score,
                status,
                reportedBy,
                quoted,
                time,
                country,
                placeName,
                confidence,
                ruleId,
                participants,
                counts);
    }
}
