package org.dateline.core.event;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventReports;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.model.TimeMention;
import org.dateline.core.name.NameModel;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.syntax.LearnedParser;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.SyntaxModel;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;

/** Small articles read with the real annotator and countries, and events written as one line. */
final class Articles {

    static final RuleFiles FILES = name -> {
        var in = Articles.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final SyntaxModel SYNTAX = SyntaxModel.load(FILES);
    private static final Annotator ANNOTATOR = new Annotator(TextModels.load(FILES), new LearnedTagger(SYNTAX));
    private static final NameModel NAMES = NameModel.load(FILES);
    private static final PlaceFinder PLACES = PlaceFinder.load(FILES);
    private static final EventFinder EVENTS = EventFinder.load(FILES).ofRules();

    private Articles() {}

    static Article of(String text, Part part) {
        return new Article(
                ArticleId.from("test"),
                "test",
                "test.txt",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                0,
                List.of(new TextPart(Span.of(0, text.length()), part)));
    }

    static EventReports read(String text) {
        return read(text, Part.BODY, List.of());
    }

    static EventReports read(String text, Part part, List<TimeMention> times) {
        var annotated = ANNOTATOR.annotate(of(text, part));
        return EVENTS.find(
                annotated,
                new LearnedParser(SYNTAX),
                times,
                PLACES.find(annotated, NAMES.names(annotated)),
                new Entities(List.of(), List.of()));
    }

    /** {@code TYPE/mode actor > recipient}, sides joined by commas. */
    static String line(String text, EventMention event) {
        return EventLine.of(text, event);
    }
}
