package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.TimeMention;

/**
 * The days that may be those of an event: those of its clause, of another clause of the sentence, of the sentences around it, of
 * the lead, of the title or dateline, of the last week elsewhere; the day of the news, which is the day of publication, the day
 * before, or one of the two; and none, for much is told without saying when.
 */
final class DayCandidates {

    static final int REACH_BACK = 6;
    private static final int REACH_ON = 1;
    private static final int NEAREST = 3;
    private static final int ELSEWHERE = 3;

    private final ArticleTimes times;
    private final DaySigns signs;

    DayCandidates(Extraction extraction) {
        this.times = new ArticleTimes(extraction);
        this.signs = new DaySigns(extraction, times);
    }

    /** The first is none. */
    List<Candidate<Optional<LikelyRange>>> of(EventMention event) {
        var found = new ArrayList<Candidate<Optional<LikelyRange>>>();
        var about = signs.about(event);
        found.add(new Candidate<>(Optional.empty(), about.of("none")));
        var seen = new HashSet<DateRange>();
        var named = new Named(event, about, seen, found);
        event.time().filter(time -> time.days().isPresent()).ifPresent(time -> named.add("own", time));
        int no = event.sentenceNo();
        times.in(no).stream()
                .sorted((one, other) -> Integer.compare(distance(one, event), distance(other, event)))
                .limit(NEAREST)
                .forEach(time -> named.add("sentence", time));
        times.before(no, REACH_BACK).ifPresent(time -> named.add("before", time));
        times.after(no, REACH_ON).ifPresent(time -> named.add("after", time));
        signs.alike(event).forEach(time -> named.add("alike", time));
        times.lead().ifPresent(time -> named.add("lead", time));
        times.overText().ifPresent(time -> named.add("title", time));
        times.lastWeek()
                .filter(time -> !seen.contains(time.days().orElseThrow()))
                .limit(ELSEWHERE)
                .forEach(time -> named.add("elsewhere", time));
        times.published().ifPresent(day -> {
            found.add(news("news", DateRange.closed(day.minusDays(1), day), Granularity.DAYS, about));
            found.add(news("today", DateRange.of(day), Granularity.DAY, about));
            found.add(news("yesterday", DateRange.of(day.minusDays(1)), Granularity.DAY, about));
        });
        return found;
    }

    private static int distance(TimeMention time, EventMention event) {
        return Math.abs(time.span().start() - event.trigger().start());
    }

    private static Candidate<Optional<LikelyRange>> news(
            String from, DateRange range, Granularity precision, DaySigns.About about) {
        return new Candidate<>(Optional.of(new LikelyRange(range, precision, DateBasis.NEWS)), about.of(from));
    }

    private record Named(
            EventMention event,
            DaySigns.About about,
            Set<DateRange> seen,
            List<Candidate<Optional<LikelyRange>>> found) {

        void add(String from, TimeMention time) {
            var range = time.days().orElseThrow();
            if (seen.add(range)) {
                var basis = from.equals("own") ? time.basis().orElseThrow() : DateBasis.CARRIED;
                var likely = new LikelyRange(range, time.precision().orElseThrow(), basis);
                found.add(new Candidate<>(Optional.of(likely), about.of(from, time)));
            }
        }
    }
}
