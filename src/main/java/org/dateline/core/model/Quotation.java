package org.dateline.core.model;

import java.util.Optional;

/** One quotation without its marks; {@code verb} is the verb of saying as the text has it. */
public record Quotation(Span span, int sentenceNo, boolean direct, Optional<Speaker> speaker, Optional<String> verb) {}
