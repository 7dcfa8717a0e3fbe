package org.dateline.core.lexicon;

import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/**
 * One way to name a country; {@code place} is the standard name of a capital or other place. Without a country it is a
 * phrase that only looks like one ("Latin American"), there so that nothing shorter is found inside it.
 */
public record CountryName(String name, Optional<CountryCode> country, MentionKind kind, Optional<String> place) {}
