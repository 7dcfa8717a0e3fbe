package org.dateline.bench;

import java.util.List;
import org.dateline.core.extract.Engines;
import org.dateline.core.model.Article;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.TimeMention;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Annotator;

/** An article with all that the last room needs of the rooms before it, so that each can be measured alone. */
record Prepared(
        Article article,
        long words,
        AnnotatedText text,
        Names names,
        List<TimeMention> times,
        List<CountryMention> countries,
        Entities entities) {

    static Prepared of(Article article, Engines engines, Annotator annotator) {
        var text = annotator.annotate(article);
        var times = engines.times().find(text, article.published());
        var names = engines.names().names(text);
        var countries = engines.places().find(text, names);
        var entities = engines.entities().find(text, names, countries, article.published());
        return new Prepared(article, words(article.text()), text, names, times, countries, entities);
    }

    /** Stretches between white space. */
    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
