package org.dateline.core.model;

import java.util.Optional;

/** One naming of the article's entity {@code entityNo}; {@code roleTitle} is the title beside the name, "foreign minister". */
public record EntityMention(
        Span span, int sentenceNo, int entityNo, MentionForm form, Optional<String> roleTitle, String ruleId) {}
