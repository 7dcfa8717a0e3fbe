package org.dateline.core.resolve;

import java.util.Optional;
import org.dateline.core.model.CountryCode;

/**
 * One side of a report: the words of the article, and the article's entity and the country they stand for, if known; whether it acts
 * for that country ("Kenyan troops") or only comes from there ("thousands of teachers").
 */
record SideSummary(
        String text,
        Optional<Integer> entityNo,
        Optional<CountryCode> country,
        Optional<String> sector,
        boolean isState) {}
