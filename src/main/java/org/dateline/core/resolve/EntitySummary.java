package org.dateline.core.resolve;

import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;

/** An entity of one article and how often the article names it; the place in the list is its number. */
record EntitySummary(String name, EntityType type, Optional<CountryCode> country, int mentionCount) {}
