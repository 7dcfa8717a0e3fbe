package org.dateline.core.extract;

import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.syntax.LearnedParser;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.Parser;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.Effort;

/**
 * Article to extraction, one room after the other; each step's type asks for the step before it, so the compiler checks
 * the order. Cheap to make from shared engines, not safe to share between threads.
 */
public final class Extractor {

    private final Engines engines;
    private final long mostWords;
    private final Annotator annotator;
    private final Parser parser;

    /** One that reads articles of any length to their end. */
    public Extractor(Engines engines) {
        this(engines, Long.MAX_VALUE);
    }

    /** One that stops reading an article, with a notice, behind so many words, and behind so many words weighed for its events. */
    public Extractor(Engines engines, long mostWords) {
        this.engines = engines;
        this.mostWords = mostWords;
        this.parser = new LearnedParser(engines.syntax());
        this.annotator = new Annotator(engines.models(), new LearnedTagger(engines.syntax()));
    }

    /** All steps in a row. */
    public Extraction extract(Article article, List<Notice> notices) {
        return events(entities(countries(dates(article, notices))));
    }

    public Dated dates(Article article, List<Notice> before) {
        var known = new Languages(engines.models().languages()).of(article, before);
        var annotated = annotator.annotate(article);
        var effort = new Effort(mostWords);
        var text = known.isRead() ? annotated.within(effort) : new AnnotatedText(article.text(), List.of());
        var notices = Unread.noted(known.notices(), article, effort, "nothing was read");
        var draft = new ArticleDraft(known.article(), notices, annotated.sentenceSpans(), text);
        return new Dated(draft, engines.times().find(text, article.published()));
    }

    public Placed countries(Dated dated) {
        var text = dated.draft().text();
        var names = engines.names().names(text);
        return new Placed(dated, names, engines.places().find(text, names));
    }

    public Named entities(Placed placed) {
        return new Named(
                placed,
                engines.entities()
                        .find(
                                placed.dated().draft().text(),
                                placed.names(),
                                placed.countries(),
                                placed.dated().draft().article().published()));
    }

    public Extraction events(Named named) {
        var placed = named.placed();
        var dated = placed.dated();
        var draft = dated.draft();
        var effort = new Effort(mostWords);
        var reports = engines.events()
                .find(draft.text(), parser, dated.times(), placed.countries(), named.entities(), effort);
        return new Extraction(
                draft.article(),
                draft.sentences(),
                dated.times(),
                placed.countries(),
                named.entities().entities(),
                named.entities().mentions(),
                reports.events(),
                reports.quotations(),
                Unread.noted(draft.notices(), draft.article(), effort, "no events were read"));
    }
}
