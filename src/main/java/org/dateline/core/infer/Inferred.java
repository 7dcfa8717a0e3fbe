package org.dateline.core.infer;

import java.util.Optional;

/**
 * When and where one reported event happened, as its clause says or the article lets infer; and the countries that most likely
 * are the sides which its words leave out.
 */
public record Inferred(
        Optional<LikelyDays> days,
        Optional<LikelyCountry> country,
        Optional<LikelyCountry> actor,
        Optional<LikelyCountry> recipient) {}
