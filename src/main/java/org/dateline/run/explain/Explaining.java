package org.dateline.run.explain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.core.extract.Explanation;
import org.dateline.core.model.Article;
import org.dateline.run.workshop.ClassPathFiles;

/** Explains how a text is read, with the built-in rules. */
public final class Explaining {

    private Explaining() {}

    /** A short text, of which no date of publication is known. */
    public static List<String> sentence(String text) {
        return explain(Article.example(text, Optional.empty()));
    }

    /** The article of this id, in the release or the output folder {@code folder}. */
    public static List<String> article(String articleId, Path folder) {
        return explain(new ReleasedArticles(folder).article(articleId));
    }

    private static List<String> explain(Article article) {
        return Explanation.load(new ClassPathFiles()).of(article);
    }
}
