package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventReports;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.Rule;
import org.dateline.core.rule.RuleEntry;
import org.dateline.core.text.AnnotatedText;

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

    /** The trigger rules as written, in the order of their files. */
    List<RuleEntry> rules() {
        return lexicons.triggers().rules().rules().stream().map(Rule::entry).toList();
    }

    public EventReports find(
            AnnotatedText text, List<TimeMention> times, List<CountryMention> countries, Entities entities) {
        var facts = new ArticleFacts(times, countries, entities);
        var quotes = QuoteMarks.in(text.text());
        var events = new ArrayList<EventMention>();
        var readings = new ArrayList<Reading>();
        var antecedents = new Antecedents(facts, quotes, Optional.empty(), List.of(), List.of());
        for (var sentence : text.news()) {
            var reading = new Reading(sentence, facts, lexicons, antecedents);
            antecedents = antecedents.after(reading);
            readings.add(reading);
            events.addAll(new EventCoder(reading, facts, quotes, lexicons).code());
        }
        return new EventReports(lexicons.sport().without(events, text), Quotes.of(text.text(), quotes, readings));
    }
}
