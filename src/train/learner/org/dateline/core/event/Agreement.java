package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far two readers agree: what both found, and of that which fields they filled alike. */
final class Agreement {

    private static final int NEAR = 160;

    /** Two happenings that may be one, and how much speaks for it. */
    private record Pair(int first, int second, int weight) {}

    private int one;
    private int other;
    private int both;
    private int firm;
    private int found;
    private int type;
    private int types;
    private int status;
    private int actor;
    private int recipient;
    private int date;
    private int dated;
    private int dates;
    private int country;

    void add(HandCoding first, HandCoding second) {
        one += first.happenings().size();
        other += second.happenings().size();
        firm += firm(first) + firm(second);
        for (var pair : pairs(first.happenings(), second.happenings())) {
            count(first.happenings().get(pair.first()), second.happenings().get(pair.second()));
        }
    }

    private void count(HandCoding.Happening a, HandCoding.Happening b) {
        both++;
        found += (a.doubtful() ? 0 : 1) + (b.doubtful() ? 0 : 1);
        type += a.type().equals(b.type()) ? 1 : 0;
        types += shared(a.types(), b.types()) ? 1 : 0;
        status += a.status().equals(b.status()) ? 1 : 0;
        actor += same(a.actors(), b.actors()) ? 1 : 0;
        recipient += same(a.recipients(), b.recipients()) ? 1 : 0;
        date += a.from().equals(b.from()) && a.until().equals(b.until()) ? 1 : 0;
        dated += dated(a) && dated(b) ? 1 : 0;
        dates += dated(a) && dated(b) && a.from().equals(b.from()) && a.until().equals(b.until()) ? 1 : 0;
        country += a.country().equals(b.country()) ? 1 : 0;
    }

    /** Each happening once at most, those first for which most speaks. */
    private static List<Pair> pairs(List<HandCoding.Happening> first, List<HandCoding.Happening> second) {
        var candidates = new ArrayList<Pair>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                int weight = weight(first.get(i), second.get(j));
                if (weight > 0) {
                    candidates.add(new Pair(i, j, weight));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Pair::weight)
                .reversed()
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        var firsts = new HashSet<Integer>();
        var seconds = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var pair : candidates) {
            if (!firsts.contains(pair.first()) && !seconds.contains(pair.second())) {
                firsts.add(pair.first());
                seconds.add(pair.second());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Nothing unless the words overlap, or words near one another are of one type. */
    private static int weight(HandCoding.Happening a, HandCoding.Happening b) {
        int distance = distance(a, b);
        boolean alike = a.type().equals(b.type());
        if (distance > 0 && !(alike && distance <= NEAR)) {
            return 0;
        }
        return (distance <= 0 ? 4 : 0)
                + (alike ? 3 : 0)
                + (shared(a.types(), b.types()) ? 1 : 0)
                + (same(a.actors(), b.actors()) ? 1 : 0)
                + (same(a.recipients(), b.recipients()) ? 1 : 0)
                + (a.status().equals(b.status()) ? 1 : 0);
    }

    private static int distance(HandCoding.Happening a, HandCoding.Happening b) {
        int least = Integer.MAX_VALUE;
        for (var x : a.mentions()) {
            for (var y : b.mentions()) {
                least = Math.min(least, Math.max(x.start(), y.start()) - Math.min(x.end(), y.end()) + 1);
            }
        }
        return least;
    }

    /** Alike in their countries; those without any, in a word of their names. */
    private static boolean same(List<HandCoding.Side> a, List<HandCoding.Side> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        var countries = HandCoding.countries(a);
        if (!countries.equals(HandCoding.countries(b))) {
            return false;
        }
        return !countries.isEmpty() || shared(words(a), words(b));
    }

    private static Set<String> words(List<HandCoding.Side> sides) {
        return sides.stream()
                .flatMap(side -> Arrays.stream(side.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("of"))
                .collect(Collectors.toSet());
    }

    private static <T> boolean shared(Set<T> a, Set<T> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static int firm(HandCoding coding) {
        return (int) coding.happenings().stream()
                .filter(happening -> !happening.doubtful())
                .count();
    }

    private static boolean dated(HandCoding.Happening happening) {
        return happening.from().isPresent() && happening.until().isPresent();
    }

    /** One row of the table of the README. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d, %d | %.2f | %.2f | %s | %.2f | %.2f |",
                name,
                one,
                other,
                2.0 * both / Math.max(1, one + other),
                found / (double) Math.max(1, firm),
                Stream.of(type, types, status, actor, recipient, date)
                        .map(count -> String.format(Locale.ROOT, "%.2f", share(count, both)))
                        .collect(Collectors.joining(" | ")),
                share(dates, dated),
                share(country, both));
    }

    private static double share(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }
}
