package org.dateline.core.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.TimeMention;

/** What an article has told so far: its times, and which of them later ones may be counted from. */
final class Told {

    /** News tell of the last few days. */
    private static final int DAYS_OF_NEWS = 3;

    private static final int SENTENCES_OF_PERIOD = 6;

    /** How many times back a date may lie that another counts from. */
    private static final int MOST_BACK = 50;

    private final Optional<DateRange> published;
    private final boolean history;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final BitSet present = new BitSet();
    private Optional<TimeMention> lastDate = Optional.empty();
    private Optional<TimeMention> lastDay = Optional.empty();

    Told(Optional<DateRange> published, boolean history) {
        this.published = published;
        this.history = history;
    }

    List<TimeMention> mentions() {
        return List.copyOf(mentions);
    }

    /** The last one, of whatever kind; there must be one. */
    TimeMention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Where the story stands: the date mentioned last, but no aside. */
    Optional<TimeMention> lastDate() {
        return lastDate;
    }

    void add(TimeMention mention, boolean aside, boolean isPresent) {
        present.set(mentions.size(), isPresent);
        mentions.add(mention);
        if (mention.range().filter(DateRange::isOneDay).isPresent()) {
            lastDay = Optional.of(mention);
        }
        if (mention.status() == DateStatus.OUT_OF_RANGE) {
            lastDate = Optional.empty();
        }
        if (isAsPreciseAs(mention, Granularity.YEAR) && !aside && !isKnownBetter(mention)) {
            lastDate = Optional.of(mention);
        }
    }

    /** The one before the last opens a range that the last closes. */
    void joinLastTwo() {
        var first = mentions.get(mentions.size() - 2);
        var end = last().range();
        if (first.range().isPresent()
                && end.isPresent()
                && first.range().get().last().isBefore(end.get().start())) {
            mentions.set(mentions.size() - 2, first.through(end.get().last()));
        }
    }

    /** The day mentioned last, if that was in this sentence or shortly before it, or if it is a day of the news itself. */
    Optional<TimeMention> lastDay(int sentence) {
        return lastDay.filter(day -> sentence - day.sentenceNo() <= Beside.SENTENCES
                || !history && day.range().filter(this::isOfTheNews).isPresent());
    }

    private boolean isOfTheNews(DateRange day) {
        return published
                .map(days -> days.last().toEpochDay() - day.start().toEpochDay())
                .filter(before -> before >= 0 && before <= DAYS_OF_NEWS)
                .isPresent();
    }

    /**
     * "Later in the day" needs a day, "that month" a month, and not that of "this month"; what has happened does not count
     * from a day still to come.
     */
    Optional<TimeMention> lastAsPreciseAs(Granularity unit, boolean past) {
        int first = Math.max(0, mentions.size() - MOST_BACK);
        for (int i = mentions.size() - 1; i >= first; i--) {
            var mention = mentions.get(i);
            if (!present.get(i) && isAsPreciseAs(mention, unit) && !(past && isAhead(mention))) {
                return Optional.of(mention);
            }
        }
        return lastDate;
    }

    /** The period of one of these kinds that the talk is of, if it was named in this sentence or shortly before it; a month in this sentence. */
    Optional<TimeMention> lastPeriod(int sentence, Set<Granularity> kinds) {
        int first = Math.max(0, mentions.size() - MOST_BACK);
        for (int i = mentions.size() - 1; i >= first; i--) {
            var mention = mentions.get(i);
            if (sentence - mention.sentenceNo() > SENTENCES_OF_PERIOD) {
                return Optional.empty();
            }
            boolean asked = mention.precision().filter(kinds::contains).isPresent();
            boolean near = mention.sentenceNo() == sentence || !isMonth(mention);
            if (asked && near) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isMonth(TimeMention mention) {
        return mention.precision().filter(Granularity.MONTH::equals).isPresent();
    }

    private static boolean isAsPreciseAs(TimeMention mention, Granularity unit) {
        return mention.precision()
                .filter(precision -> precision.compareTo(unit) <= 0)
                .isPresent();
    }

    boolean isAhead(TimeMention mention) {
        return published
                .filter(days -> mention.range()
                        .filter(range -> range.start().isAfter(days.last()))
                        .isPresent())
                .isPresent();
    }

    /** A year or month within which the last date already lies says less than that. */
    private boolean isKnownBetter(TimeMention mention) {
        var range = mention.range().orElseThrow();
        return lastDate.flatMap(TimeMention::range)
                .filter(last -> range.contains(last.start()) && range.contains(last.last()))
                .isPresent();
    }
}
