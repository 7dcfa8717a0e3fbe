package org.dateline.core.model;

import java.util.List;

/** What an article reports: its event mentions and its quotations, both in reading order. */
public record EventReports(List<EventMention> events, List<Quotation> quotations) {

    public EventReports {
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
    }
}
