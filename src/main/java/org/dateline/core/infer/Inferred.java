package org.dateline.core.infer;

import java.util.Optional;

/** When and where one reported event happened, as its clause says or the article lets infer. */
public record Inferred(Optional<LikelyDays> days, Optional<LikelyCountry> country) {}
