package org.dateline.core.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.DateBasis;
import org.dateline.core.rule.Words;

/** Events that are called by their day: "the February 1 coup" in an article about Myanmar is that of 2021. */
final class DatedEvents {

    private static final int FARTHEST = 3;

    /** A day, what the event is called, and the names one of which the article must hold. */
    private record Event(LocalDate day, Set<String> nouns, List<String> names) {

        boolean isOf(String text) {
            return names.isEmpty() || names.stream().anyMatch(text::contains);
        }
    }

    private final Map<MonthDay, List<Event>> byDay;

    private DatedEvents(Map<MonthDay, List<Event>> byDay) {
        this.byDay = byDay;
    }

    static DatedEvents load(RuleFiles files) {
        var byDay = new HashMap<MonthDay, List<Event>>();
        for (var row : Tsv.read(files, "rules/time/dated-events.tsv").rows()) {
            var day = LocalDate.parse(row.get("date"));
            var event = new Event(day, Set.copyOf(row.list("nouns")), List.copyOf(row.list("names")));
            byDay.merge(MonthDay.from(day), List.of(event), DatedEvents::joined);
        }
        return new DatedEvents(Map.copyOf(byDay));
    }

    private static List<Event> joined(List<Event> some, List<Event> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The day that "the February 1 coup" counts from, if an event of that day and kind had happened by then. */
    Optional<Reference> find(Found found, String text, Optional<DateRange> published) {
        if (!(found.phrase().expression() instanceof TimeExpression.DayOfYear date)) {
            return Optional.empty();
        }
        for (var event : byDay.getOrDefault(date.day(), List.of())) {
            boolean ahead =
                    published.filter(days -> event.day().isAfter(days.last())).isPresent();
            int noun = ahead ? -1 : noun(found, event.nouns());
            if (noun >= 0 && event.isOf(text)) {
                var words = found.words();
                var named = words.span(Math.min(found.from(), noun), Math.max(found.to(), noun + 1));
                return Optional.of(new Reference(
                        Optional.of(DateRange.of(event.day())), DateBasis.KNOWN_EVENT, Optional.of(named.in(text))));
            }
        }
        return Optional.empty();
    }

    /** "The 1 February coup", "the coup of 1 February". */
    private static int noun(Found found, Set<String> nouns) {
        var words = found.words();
        for (int i = found.to(); i < Math.min(words.count(), found.to() + FARTHEST) && isWithin(words, i); i++) {
            if (nouns.contains(words.lower(i))) {
                return i;
            }
        }
        int of = found.from() - 1;
        boolean follows =
                of > 0 && (words.lower(of).equals("of") || words.lower(of).equals("on"));
        return follows && nouns.contains(words.lower(of - 1)) ? of - 1 : -1;
    }

    private static boolean isWithin(Words words, int at) {
        var pos = words.pos(at);
        return pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("ADJ");
    }
}
