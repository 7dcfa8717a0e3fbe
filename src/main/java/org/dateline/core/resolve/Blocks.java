package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.CountryCode;

/**
 * Which tellings of different articles are compared at all: those of one kind of deed (type or stem) and one country or body within days, those of
 * articles alike, and those that have a sentence word for word. In a crowded block each is compared with the nearest in time only.
 */
final class Blocks {

    private static final int DAYS_APART = 10;
    private static final int LONGEST_DATE = 31;
    private static final int NEIGHBOURS = 16;
    private static final int LEAST_SENTENCE = 40;
    private static final long NO_DAY = Long.MAX_VALUE / 2;

    private final List<Telling> tellings;
    private final Articles.Pairs pairs = new Articles.Pairs();

    private Blocks(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** Pairs of numbers of tellings, {@code one << 32 | other}, sorted. */
    static long[] pairs(List<Telling> tellings, long[] neighbours) {
        var blocks = new Blocks(tellings);
        blocks.addKeyed();
        blocks.addOfNeighbours(neighbours);
        return blocks.pairs.distinct(pair -> tellings.get((int) (pair >>> 32)).article()
                != tellings.get((int) pair).article());
    }

    private void addKeyed() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (var key : keys(tellings.get(i))) {
                byKey.computeIfAbsent(key, unseen -> new ArrayList<>(2)).add(i);
            }
        }
        byKey.forEach((key, block) -> {
            if (block.size() > 1) {
                addBlock(block, key.startsWith("\""));
            }
        });
    }

    private void addBlock(List<Integer> block, boolean anyDay) {
        block.sort(Comparator.comparingLong((Integer number) -> day(tellings.get(number)))
                .thenComparingInt(number -> number));
        for (int i = 1; i < block.size(); i++) {
            for (int j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
                long apart = day(tellings.get(block.get(i))) - day(tellings.get(block.get(j)));
                if (apart > DAYS_APART && !anyDay) {
                    break;
                }
                pairs.add(block.get(j), block.get(i));
            }
        }
    }

    private void addOfNeighbours(long[] neighbours) {
        Map<Integer, List<Integer>> byArticle = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            byArticle
                    .computeIfAbsent(tellings.get(i).article(), unseen -> new ArrayList<>(2))
                    .add(i);
        }
        for (long pair : neighbours) {
            for (int one : byArticle.getOrDefault((int) (pair >>> 32), List.of())) {
                for (int other : byArticle.getOrDefault((int) pair, List.of())) {
                    if (mayBeOneDeed(tellings.get(one), tellings.get(other))) {
                        pairs.add(one, other);
                    }
                }
            }
        }
    }

    private static boolean mayBeOneDeed(Telling one, Telling other) {
        return Who.share(one.types(), other.types())
                || one.stems().stream()
                        .anyMatch(stem -> other.stems().stream()
                                .anyMatch(next -> stem.equals(next) || Stems.areRelated(stem, next)));
    }

    /** The day by which a telling is sorted: its own, else that of its article. */
    private static long day(Telling telling) {
        return telling.days()
                .filter(days -> Telling.length(days) <= LONGEST_DATE)
                .map(days -> days.start().toEpochDay())
                .or(() -> telling.published().map(LocalDate::toEpochDay))
                .orElse(NO_DAY);
    }

    private Set<String> keys(Telling telling) {
        var places = new HashSet<String>(telling.both().countries());
        telling.placeCountries().stream().map(CountryCode::value).forEach(places::add);
        places.addAll(telling.both().entities());
        var keys = new HashSet<String>();
        for (var place : places) {
            telling.types().forEach(type -> keys.add(type + " " + place));
            telling.stems().forEach(stem -> keys.add(stem + " " + place));
        }
        for (var report : telling.reports()) {
            var event = report.event();
            if (event.sentence().length() >= LEAST_SENTENCE) {
                keys.add("\"" + event.offsetInSentence() + ' ' + WordHashes.hashOf(event.sentence()));
            }
        }
        return keys;
    }
}
