package org.dateline.core.resolve;

import java.util.Optional;
import org.dateline.core.model.CountryCode;

/** One side of a report: the words of the article, and the article's entity and the country they stand for, if known. */
record SideSummary(String text, Optional<Integer> entityNo, Optional<CountryCode> country) {}
