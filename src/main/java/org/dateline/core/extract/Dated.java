package org.dateline.core.extract;

import java.util.List;
import org.dateline.core.model.TimeMention;

/** An article on its way: dates found. */
public record Dated(ArticleDraft draft, List<TimeMention> times) {}
