package org.dateline.core.infer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Part;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;

/** The days that an article names, by sentence; and the day that stands over it, in its title or dateline. */
final class ArticleTimes {

    private static final int LEAD = 2;
    private static final int EDGE_CHARS = 5;
    private static final int DATELINE_CHARS = 60;

    private final Extraction extraction;
    private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();
    private final List<SentenceSpan> body = new ArrayList<>();
    private final ArticleParagraphs paragraphs;
    private final List<TimeMention> lastWeek;
    private final int recentDays;
    private final int countOfToday;

    ArticleTimes(Extraction extraction) {
        this.extraction = extraction;
        this.paragraphs = new ArticleParagraphs(extraction);
        for (var time : extraction.times()) {
            boolean day = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            if (day && time.days().isPresent()) {
                bySentence
                        .computeIfAbsent(time.sentenceNo(), no -> new ArrayList<>())
                        .add(time);
            }
        }
        extraction.sentences().stream()
                .filter(sentence -> sentence.part() == Part.BODY)
                .forEach(body::add);
        this.lastWeek = findLastWeek();
        this.recentDays = findRecentDays();
        this.countOfToday = findToday();
    }

    Optional<LocalDate> published() {
        return extraction.article().published().flatMap(PublicationDate::day);
    }

    List<TimeMention> in(int sentenceNo) {
        return bySentence.getOrDefault(sentenceNo, List.of());
    }

    /** How often these days are named. */
    long count(DateRange range) {
        return bySentence.values().stream()
                .flatMap(List::stream)
                .filter(time -> time.days().equals(Optional.of(range)))
                .count();
    }

    /** How many different single days of the week before publication it names. */
    int recentDays() {
        return recentDays;
    }

    /** How often it names the day of publication. */
    int countOfToday() {
        return countOfToday;
    }

    private int findRecentDays() {
        return (int) published().stream()
                .flatMap(today -> singleDays().filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(7))))
                .distinct()
                .count();
    }

    private int findToday() {
        return (int) published().stream()
                .flatMap(today -> singleDays().filter(today::equals))
                .count();
    }

    /** The single days of the week up to publication that it names, each once. */
    Stream<TimeMention> lastWeek() {
        return lastWeek.stream();
    }

    private List<TimeMention> findLastWeek() {
        var found = new LinkedHashMap<DateRange, TimeMention>();
        published()
                .ifPresent(today -> extraction.times().stream()
                        .filter(time -> time.precision().equals(Optional.of(Granularity.DAY)))
                        .filter(time -> !time.days().orElseThrow().start().isAfter(today)
                                && time.days().orElseThrow().start().isAfter(today.minusDays(8)))
                        .forEach(time -> found.putIfAbsent(time.days().orElseThrow(), time)));
        return List.copyOf(found.values());
    }

    private Stream<LocalDate> singleDays() {
        return bySentence.values().stream()
                .flatMap(List::stream)
                .filter(time -> time.precision().equals(Optional.of(Granularity.DAY)))
                .map(time -> time.days().orElseThrow().start());
    }

    String placeInSentence(TimeMention time) {
        var span = sentence(time.sentenceNo()).span();
        return time.span().start() - span.start() < EDGE_CHARS
                ? "start"
                : span.end() - time.span().end() < EDGE_CHARS ? "end" : "middle";
    }

    /** The last day named before the sentence. */
    Optional<TimeMention> before(int sentenceNo, int reach) {
        for (int no = sentenceNo - 1; no >= Math.max(1, sentenceNo - reach); no--) {
            var times = in(no);
            if (!times.isEmpty()) {
                return Optional.of(times.get(times.size() - 1));
            }
        }
        return Optional.empty();
    }

    /** The first day named after the sentence. */
    Optional<TimeMention> after(int sentenceNo, int reach) {
        for (int no = sentenceNo + 1; no <= sentenceNo + reach; no++) {
            var times = in(no);
            if (!times.isEmpty()) {
                return Optional.of(times.get(0));
            }
        }
        return Optional.empty();
    }

    /** The first day named in the lead. */
    Optional<TimeMention> lead() {
        return body.stream()
                .limit(LEAD)
                .flatMap(sentence -> in(sentence.sentenceNo()).stream())
                .filter(time -> !isOverText(time))
                .findFirst();
    }

    boolean isLead(int sentenceNo) {
        return body.stream().limit(LEAD).anyMatch(sentence -> sentence.sentenceNo() == sentenceNo);
    }

    /** The day in the title or at the very beginning of the text. */
    Optional<TimeMention> overText() {
        return extraction.times().stream()
                .filter(time -> time.precision().equals(Optional.of(Granularity.DAY)))
                .filter(this::isOverText)
                .findFirst();
    }

    private boolean isOverText(TimeMention time) {
        var sentence = sentence(time.sentenceNo());
        if (sentence.part() == Part.TITLE || sentence.part() == Part.BYLINE) {
            return true;
        }
        boolean first = body.stream().limit(2).anyMatch(early -> early.sentenceNo() == time.sentenceNo());
        boolean alone = sentence.span().end() - sentence.span().start() <= DATELINE_CHARS;
        int from = time.span().start() - sentence.span().start();
        return first && (alone || from < DATELINE_CHARS && isFollowedByDash(time));
    }

    /** "NAIROBI, May 3 (Wire) – …", "Monday, 3 May – …". */
    private boolean isFollowedByDash(TimeMention time) {
        var text = extraction.article().text();
        int end = Math.min(text.length(), time.span().end() + 30);
        var rest = text.substring(time.span().end(), end);
        int dash = rest.indexOf(" - ");
        dash = dash < 0 ? rest.indexOf('–') : dash;
        dash = dash < 0 ? rest.indexOf('—') : dash;
        return dash >= 0 && rest.substring(0, dash).chars().noneMatch(c -> c == '.');
    }

    SentenceSpan sentence(int sentenceNo) {
        return extraction.sentences().get(sentenceNo - 1);
    }

    boolean isSameParagraph(int one, int other) {
        return paragraphs.areOne(one, other);
    }

    /** Roughly how precise they are. */
    String coarse(TimeMention time) {
        var precision = time.precision().orElseThrow();
        return precision.compareTo(Granularity.DAYS) <= 0
                ? "day"
                : precision.compareTo(Granularity.MONTH) <= 0 ? "month" : "year";
    }

    /** How long before publication the days end. */
    String age(TimeMention time) {
        var range = time.days().orElseThrow();
        var day = published();
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
