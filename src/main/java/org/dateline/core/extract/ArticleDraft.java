package org.dateline.core.extract;

import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Notice;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.text.AnnotatedText;

/** An article on its way: its text annotated, no facts yet. Of an article that is not read there are sentences, but no text to find anything in. */
record ArticleDraft(Article article, List<Notice> notices, List<SentenceSpan> sentences, AnnotatedText text) {}
