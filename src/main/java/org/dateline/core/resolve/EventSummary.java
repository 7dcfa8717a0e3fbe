package org.dateline.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.infer.Inferred;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.TriggerForm;

/** What an article's report of an event says, as far as other articles may say the same; {@code named} are the entities that its sentence names. */
record EventSummary(
        int triggerStart,
        int offsetInSentence,
        String sentence,
        TriggerForm form,
        PloverType type,
        Optional<String> mode,
        double score,
        EventStatus status,
        Optional<DateRange> range,
        Optional<Granularity> precision,
        Optional<DateBasis> basis,
        Optional<SideSummary> actor,
        Optional<SideSummary> recipient,
        List<SideSummary> actors,
        List<SideSummary> recipients,
        Set<Integer> named,
        Cues cues,
        Optional<CountryCode> country,
        Optional<String> placeName,
        double confidence,
        Inferred inferred,
        List<EventCounted> counts) {}
