package org.dateline.run.step;

import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Notice;

/** An article and what was noticed on the way to it. */
public record Cleaned(Article article, List<Notice> notices) {}
