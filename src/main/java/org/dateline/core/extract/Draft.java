package org.dateline.core.extract;

import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Notice;
import org.dateline.core.text.AnnotatedText;

/** An article on its way: its text annotated, no facts yet. */
record Draft(Article article, List<Notice> notices, AnnotatedText text) {}
