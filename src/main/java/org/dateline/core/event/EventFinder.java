package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.ArticleFacts;
import org.dateline.core.actor.Discourse;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventReports;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.Rule;
import org.dateline.core.rule.RuleEntry;
import org.dateline.core.speech.QuoteMarks;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.Parser;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Effort;

/**
 * Finds the political events that an article reports, clause by clause, and what it quotes. Reads news sentences only;
 * at most one event begins at any word. Holds no state: one finder serves all threads.
 */
public final class EventFinder {

    private final Lexicons lexicons;

    private EventFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    public static EventFinder load(RuleFiles files) {
        return load(files, List.of());
    }

    /** With rule files of the user, used beside the built-in ones. */
    public static EventFinder load(RuleFiles files, List<String> more) {
        return new EventFinder(Lexicons.load(files, more));
    }

    /** The same with every row that is at least this likely a happening: 0 for all. */
    public EventFinder withLeast(double confidence) {
        return new EventFinder(lexicons.withLeast(confidence));
    }

    /** The same with another judge of what is a happening. */
    EventFinder withScorer(Scorer scorer) {
        return new EventFinder(lexicons.withScorer(scorer));
    }

    /** The same with rules alone and every row they give, however unlikely: what a rule's examples are put to. */
    public EventFinder ofRules() {
        return new EventFinder(lexicons.ofRules());
    }

    /** The same with another who chooses sides. */
    EventFinder withSides(SideChooser sides) {
        return new EventFinder(lexicons.withSides(sides));
    }

    /** The same with another learned model of triggers. */
    EventFinder withModel(TriggerModel model) {
        return new EventFinder(lexicons.withTriggers(lexicons.learned().with(model)));
    }

    /** The trigger rules as written, in the order of their files. */
    List<RuleEntry> rules() {
        return lexicons.triggers().rules().rules().stream().map(Rule::entry).toList();
    }

    /** All of them, however many. */
    public EventReports find(
            AnnotatedText text,
            Parser parser,
            List<TimeMention> times,
            List<CountryMention> countries,
            Entities entities) {
        return find(text, parser, times, countries, entities, new Effort(Long.MAX_VALUE));
    }

    /** As far as the effort goes: each word of a sentence is a step for each event that may begin in it. */
    public EventReports find(
            AnnotatedText text,
            Parser parser,
            List<TimeMention> times,
            List<CountryMention> countries,
            Entities entities,
            Effort effort) {
        var facts = new ArticleFacts(times, countries, entities);
        var marks = QuoteMarks.in(text.text());
        var events = new ArrayList<EventMention>();
        var quotes = new Quotes(text.text(), marks);
        var discourse = Discourse.start(marks);
        var sentences = new ArrayList<ReadSentence>();
        var triggers = new ArrayList<List<Trigger>>();
        for (var sentence : text.news()) {
            var clauses = Clauses.of(parser.parse(sentence), lexicons.grammar());
            var words = new ReadSentence(clauses, lexicons.speech().find(clauses), facts);
            sentences.add(words);
            triggers.add(lexicons.triggers(words));
        }
        var density = new Density(triggers);
        for (int i = 0; i < sentences.size() && isAllowed(effort, sentences.get(i), triggers.get(i)); i++) {
            int at = i;
            var words = sentences.get(i);
            var actors = new ActorReader(words, lexicons.actors(), discourse);
            var coder = new EventCoder(words, actors, discourse, trigger -> density.signs(at, trigger), lexicons);
            events.addAll(coder.code(triggers.get(i)));
            quotes.add(words, new Speakers(words, actors), lexicons.speech().quoting(words.clauses()));
            discourse = discourse.after(words, actors);
        }
        return new EventReports(lexicons.sport().without(events, text), quotes.all());
    }

    private static boolean isAllowed(Effort effort, ReadSentence words, List<Trigger> triggers) {
        return effort.allows(words.sentence(), (long) words.size() * triggers.size());
    }
}
