package org.dateline.core.infer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.TimeMention;

/**
 * The days that may be those of an event: those of its clause, of another clause of the sentence, of the sentences around it, of
 * the lead, of the title or dateline; and the day of the news, which is the day of publication or the day before, or, where
 * everything is told on its own day (a chronicle, a press office), the day of publication alone.
 */
final class DayCandidates {

    private static final int REACH_BACK = 6;
    private static final int REACH_ON = 1;
    private static final int NEAREST = 2;

    private final ArticleTimes times;
    private final Wording wording;

    DayCandidates(ArticleTimes times, Wording wording) {
        this.times = times;
        this.wording = wording;
    }

    List<Candidate<LikelyRange>> of(EventMention event) {
        var found = new ArrayList<Candidate<LikelyRange>>();
        var seen = new HashSet<DateRange>();
        var own = event.time().filter(time -> time.days().isPresent());
        own.ifPresent(time -> add(found, seen, "own", time, event));
        int no = event.sentenceNo();
        times.in(no).stream()
                .sorted((one, other) -> Integer.compare(distance(one, event), distance(other, event)))
                .limit(NEAREST)
                .forEach(time -> add(found, seen, "sentence", time, event));
        times.before(no, REACH_BACK).ifPresent(time -> add(found, seen, "before", time, event));
        times.after(no, REACH_ON).ifPresent(time -> add(found, seen, "after", time, event));
        times.lead().ifPresent(time -> add(found, seen, "lead", time, event));
        times.overText().ifPresent(time -> add(found, seen, "title", time, event));
        times.published().ifPresent(day -> {
            addNews(found, "news", DateRange.closed(day.minusDays(1), day), Granularity.DAYS, event);
            addNews(found, "today", DateRange.of(day), Granularity.DAY, event);
        });
        return found;
    }

    private static int distance(TimeMention time, EventMention event) {
        return Math.abs(time.span().start() - event.trigger().start());
    }

    private void add(
            List<Candidate<LikelyRange>> found,
            Set<DateRange> seen,
            String from,
            TimeMention time,
            EventMention event) {
        var range = time.days().orElseThrow();
        if (!seen.add(range)) {
            return;
        }
        var precision = time.precision().orElseThrow();
        var basis = from.equals("own") ? time.basis().orElseThrow() : DateBasis.CARRIED;
        var signs = new ArrayList<String>();
        signs.add(from);
        signs.add(from + " precision=" + coarse(precision));
        signs.add(from + " age=" + age(range));
        signs.add(from + " basis=" + time.basis().orElseThrow());
        int apart = Math.abs(time.sentenceNo() - event.sentenceNo());
        signs.add(from + " apart=" + (apart > 3 ? "far" : apart));
        signs.add(from + " " + nearness(time, event) + " age=" + age(range) + " precision=" + coarse(precision));
        signs.add(from + " first=" + (time.span().start() < event.trigger().start()));
        signs.add(from + " age=" + age(range) + " form=" + event.form());
        signs.add(from + " age=" + age(range) + " looking-back=" + wording.looksBack(event));
        signs.add(from + " named=" + Math.min(3, times.count(range)));
        if (apart == 0) {
            signs.add(from + " place=" + times.placeInSentence(time) + " near=" + wording.isNear(time.span(), event));
            signs.add(from + " only=" + (times.in(event.sentenceNo()).size() == 1) + " age=" + age(range));
        }
        addEvent(signs, from, event);
        found.add(new Candidate<>(new LikelyRange(range, precision, basis), signs));
    }

    private void addNews(
            List<Candidate<LikelyRange>> found,
            String from,
            DateRange range,
            Granularity precision,
            EventMention event) {
        var before = times.before(event.sentenceNo(), REACH_BACK);
        var signs = new ArrayList<String>();
        signs.add(from);
        signs.add(from + " before=" + before.map(this::age).orElse("none"));
        signs.add(from + " before="
                + before.map(time ->
                                age(time) + " " + coarse(time.precision().orElseThrow()) + " " + nearness(time, event))
                        .orElse("none"));
        signs.add(from + " sentence="
                + times.in(event.sentenceNo()).stream()
                        .findFirst()
                        .map(this::age)
                        .orElse("none"));
        signs.add(from + " lead=" + times.lead().map(this::age).orElse("none"));
        signs.add(from + " over=" + times.overText().map(this::age).orElse("none"));
        signs.add(from + " days=" + Math.min(4, times.recentDays()) + " today=" + Math.min(2, times.countOfToday()));
        signs.add(from + " days=" + Math.min(4, times.recentDays()) + " form=" + event.form());
        addEvent(signs, from, event);
        found.add(new Candidate<>(new LikelyRange(range, precision, DateBasis.NEWS), signs));
    }

    /** Whether the sentence stands right behind the one that names the days, in one paragraph. */
    private String nearness(TimeMention time, EventMention event) {
        boolean next = Math.abs(time.sentenceNo() - event.sentenceNo()) <= 1;
        boolean paragraph = times.isSameParagraph(time.sentenceNo(), event.sentenceNo());
        return next && paragraph ? "beside" : paragraph ? "paragraph" : next ? "next" : "far";
    }

    private void addEvent(List<String> signs, String from, EventMention event) {
        signs.add(from + " form=" + event.form());
        signs.add(from + " form=" + event.form() + " " + wording.of(event));
        signs.add(from + " type=" + event.type());
        signs.add(from + " status=" + event.status());
        signs.add(from + " quoted=" + event.quoted());
        signs.add(from + " reported=" + event.reportedBy().isPresent());
        signs.add(from + " part=" + part(event));
        signs.add(from + " looking-back=" + wording.looksBack(event));
        signs.add("form=" + event.form());
        signs.add("type=" + event.type());
        signs.add("looking-back=" + wording.looksBack(event));
        signs.add(from + " opens=" + wording.startsWith(event));
        signs.add(from + " speaker=" + wording.isFirstPerson(event));
        signs.add(from + " past-said-behind=" + wording.looksBackBehind(event));
        signs.add(from + " at=" + position(event) + " form=" + event.form());
        wording.beside(event).forEach(word -> signs.add(from + " " + word));
        if (event.time().flatMap(TimeMention::days).isPresent()) {
            signs.add(from + " beside own");
        }
    }

    private String part(EventMention event) {
        int no = event.sentenceNo();
        return times.isLead(no) ? "lead" : times.sentence(no).part().toString();
    }

    private static String position(EventMention event) {
        int no = event.sentenceNo();
        return no <= 2 ? "top" : no <= 5 ? "early" : no <= 12 ? "middle" : "late";
    }

    private static String coarse(Granularity precision) {
        return precision.compareTo(Granularity.DAYS) <= 0
                ? "day"
                : precision.compareTo(Granularity.MONTH) <= 0 ? "month" : "year";
    }

    private String age(TimeMention time) {
        return age(time.days().orElseThrow());
    }

    /** How long before publication the days end. */
    private String age(DateRange range) {
        Optional<LocalDate> day = times.published();
        if (day.isEmpty()) {
            return "unknown";
        }
        if (range.start().isAfter(day.get())) {
            return "future";
        }
        long days = ChronoUnit.DAYS.between(range.last(), day.get());
        if (days < 0) {
            return "now";
        }
        return days <= 1 ? String.valueOf(days) : days <= 7 ? "week" : days <= 40 ? "month" : "old";
    }
}
