package org.dateline.core.time;

import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Part;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.model.TimeMention;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.SyntaxModel;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;

/** Reads the times of test texts, published on Wednesday, 2024-02-14, if not said otherwise. */
final class Reader {

    static final RuleFiles FILES = name -> {
        var in = Reader.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    static final TimeFinder FINDER = TimeFinder.load(FILES);
    private static final TextModels MODELS = TextModels.load(FILES);
    private static final SyntaxModel SYNTAX = SyntaxModel.load(FILES);
    static final LocalDate WEDNESDAY = LocalDate.of(2024, 2, 14);

    private Reader() {}

    static List<TimeMention> read(String text) {
        return FINDER.find(annotate(text), Optional.of(published(DateRange.of(WEDNESDAY), Granularity.DAY)));
    }

    static List<TimeMention> readUndated(String text) {
        return FINDER.find(annotate(text), Optional.empty());
    }

    static PublicationDate published(DateRange range, Granularity precision) {
        return new PublicationDate(range, precision, PublishedBasis.METADATA);
    }

    static AnnotatedText annotate(String text) {
        var none = Optional.<String>empty();
        var article = new Article(
                ArticleId.from(text),
                "test",
                "test.txt",
                1,
                none,
                none,
                none,
                none,
                none,
                Optional.empty(),
                text,
                0,
                List.of(new TextPart(Span.of(0, text.length()), Part.BODY)));
        return new Annotator(MODELS, new LearnedTagger(SYNTAX)).annotate(article);
    }
}
