package org.dateline.core.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Part;
import org.dateline.core.model.SentenceSpan;

/**
 * The weight of each country in one article. A mention counts four, an adjective or a person of it three ("Kenyan"), a street or
 * building in it two; three times as much in the title and twice in the first sentence of the body. Each event it is a side of
 * adds four, each event that happens there two; shares have four decimals and sum to exactly 1. The article is about each
 * country that has a seventh of the weight, and about each that the title names if it has a tenth; if there is none, about the
 * weightiest that the title names. Of two with the same weight, the one mentioned first counts as weightier.
 */
final class Salience {

    private static final int IN_TITLE = 3;
    private static final int IN_LEAD = 2;
    private static final int MENTION = 4;
    private static final int DEMONYM = 3;
    private static final int LANDMARK = 2;
    private static final int SIDE = 4;
    private static final int SCENE = 2;
    private static final int UNITS = 10_000;

    /** A seventh of the weight makes a main country, a tenth one that the title names. */
    private static final int MAIN = 7;

    private static final int MAIN_OF_TITLE = 10;

    private final Set<Integer> title = new HashSet<>();
    private final Optional<Integer> lead;
    private final Map<CountryCode, Weight> weights = new TreeMap<>();
    private int total;

    Salience(List<SentenceSpan> sentences, List<CountryMention> mentions, List<EventMention> events) {
        sentences.stream()
                .filter(sentence -> sentence.part() == Part.TITLE)
                .forEach(sentence -> title.add(sentence.sentenceNo()));
        lead = sentences.stream()
                .filter(sentence -> sentence.part() == Part.BODY)
                .findFirst()
                .map(SentenceSpan::sentenceNo);
        mentions.forEach(this::count);
        events.forEach(this::count);
    }

    /** The countries by code, with how often each is mentioned, its share, and whether the article is about it. */
    List<Share> shares() {
        var units = units();
        var focus = focus();
        var shares = new ArrayList<Share>();
        weights.forEach((country, weight) -> shares.add(
                new Share(country, weight.mentions, units.get(country) / (double) UNITS, focus.contains(country))));
        return shares;
    }

    private void count(CountryMention mention) {
        var inTitle = title.contains(mention.sentenceNo());
        var inLead = lead.equals(Optional.of(mention.sentenceNo()));
        var worth = worth(mention.kind()) * (inTitle ? IN_TITLE : inLead ? IN_LEAD : 1);
        var weight = weights.computeIfAbsent(
                mention.country(), country -> new Weight(mention.span().start()));
        weight.mentions++;
        weight.value += worth;
        weight.inTitle |= inTitle;
        total += worth;
    }

    private static int worth(MentionKind kind) {
        return switch (kind) {
            case NAME, CAPITAL, PLACE, GOVERNMENT -> MENTION;
            case DEMONYM -> DEMONYM;
            case LANDMARK -> LANDMARK;
        };
    }

    /** What an event says for its countries, as far as the text names them. */
    private void count(EventMention event) {
        event.participants().stream()
                .flatMap(side -> side.country().stream())
                .distinct()
                .forEach(country -> add(country, SIDE));
        event.country().ifPresent(country -> add(country, SCENE));
    }

    private void add(CountryCode country, int worth) {
        var weight = weights.get(country);
        if (weight != null) {
            weight.value += worth;
            total += worth;
        }
    }

    private Set<CountryCode> focus() {
        var main = new HashSet<CountryCode>();
        weights.forEach((country, weight) -> {
            if (MAIN * weight.value >= total || weight.inTitle && MAIN_OF_TITLE * weight.value >= total) {
                main.add(country);
            }
        });
        if (main.isEmpty()) {
            ranked(Comparator.comparingLong(entry -> -entry.getValue().value)).stream()
                    .filter(entry -> entry.getValue().inTitle)
                    .findFirst()
                    .ifPresent(entry -> main.add(entry.getKey()));
        }
        return main;
    }

    /** Each share in ten-thousandths; what rounding down leaves over goes to those that lost most by it. */
    private Map<CountryCode, Integer> units() {
        var units = new TreeMap<CountryCode, Integer>();
        weights.forEach((country, weight) -> units.put(country, (int) (weight.value * UNITS / total)));
        var left = UNITS - units.values().stream().mapToInt(Integer::intValue).sum();
        ranked(Comparator.comparingLong(entry -> -(entry.getValue().value * UNITS % total))).stream()
                .limit(weights.isEmpty() ? 0 : left)
                .forEach(entry -> units.merge(entry.getKey(), 1, Integer::sum));
        return units;
    }

    private List<Map.Entry<CountryCode, Weight>> ranked(Comparator<Map.Entry<CountryCode, Weight>> order) {
        return weights.entrySet().stream()
                .sorted(order.thenComparingInt(entry -> entry.getValue().firstStart))
                .toList();
    }

    record Share(CountryCode country, int mentions, double salience, boolean focus) {}

    private static final class Weight {
        private final int firstStart;
        private int mentions;
        private long value;
        private boolean inTitle;

        private Weight(int firstStart) {
            this.firstStart = firstStart;
        }
    }
}
