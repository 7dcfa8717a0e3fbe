package org.dateline.core.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ArticleFacts;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.LearnedParser;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.Tag;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.Sentence;

/** Reads words that people have marked as telling an event as if they were triggers: their form and the time of their clause. Type and sides mean nothing. */
public final class MarkedEvents {

    /** Any type will do: what is marked says none. */
    private static final PloverType TYPE = PloverType.values()[0];

    private final Extractor extractor;
    private final Annotator annotator;
    private final LearnedParser parser;
    private final Lexicons lexicons;

    public MarkedEvents(Engines engines, RuleFiles files) throws IOException {
        this.extractor = new Extractor(engines);
        this.annotator = new Annotator(engines.models(), new LearnedTagger(engines.syntax()));
        this.parser = new LearnedParser(engines.syntax());
        this.lexicons = Lexicons.load(files, List.of());
    }

    /** What the article says, its events those that are marked. */
    public Extraction read(Article article, List<Span> marked) {
        var found = extractor.extract(article, List.of());
        var facts = new ArticleFacts(
                found.times(), found.countries(), new Entities(found.entities(), found.entityMentions()));
        var events = new ArrayList<EventMention>();
        for (var sentence : annotator.annotate(article).news()) {
            var inside = marked.stream().filter(span -> sentence.span().contains(span)).toList();
            if (!inside.isEmpty()) {
                var clauses = Clauses.of(parser.parse(sentence), lexicons.grammar());
                var words = new ReadSentence(clauses, List.of(), facts);
                inside.forEach(span -> event(sentence, words, span).ifPresent(events::add));
            }
        }
        return new Extraction(
                found.article(),
                found.sentences(),
                found.times(),
                found.countries(),
                found.entities(),
                found.entityMentions(),
                events,
                List.of(),
                List.of());
    }

    private Optional<EventMention> event(Sentence sentence, ReadSentence words, Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (sentence.tokens().get(i).span().overlaps(span)) {
                var frame = frame(words.is(i, Tag.VERB));
                var trigger = new Trigger(frame, "marked", i, i + 1, i, 0);
                return Optional.of(new EventMention(
                        span,
                        sentence.sentenceNo(),
                        span,
                        lexicons.forms().of(trigger, words.clauses()),
                        TYPE,
                        Optional.empty(),
                        0,
                        EventStatus.OCCURRED,
                        Optional.empty(),
                        false,
                        new Circumstances(words).time(trigger),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        "marked",
                        List.of(),
                        List.of()));
            }
        }
        return Optional.empty();
    }

    private Frame frame(boolean verb) {
        var code = lexicons.codebook().code(TYPE, Optional.empty());
        return verb ? new Frame.Verb(code, List.of(), false, false) : new Frame.Nominal(code, List.of(), List.of());
    }
}
