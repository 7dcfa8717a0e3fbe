package org.dateline.core.model;

import java.util.Optional;

/** One place in a text that points at a country; {@code placeName} is the standard name of a capital or other place. */
public record CountryMention(
        Span span,
        int sentenceNo,
        CountryCode country,
        MentionKind kind,
        Optional<String> placeName,
        double confidence,
        String ruleId) {

    public CountryMention at(Span other) {
        return new CountryMention(other, sentenceNo, country, kind, placeName, confidence, ruleId);
    }
}
