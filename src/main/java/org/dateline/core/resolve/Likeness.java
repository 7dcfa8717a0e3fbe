package org.dateline.core.resolve;

import static org.dateline.core.resolve.Trait.*;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.PloverType;

/** Says by which traits two tellings agree and differ. The same whichever comes first. */
final class Likeness {

    private static final int NEWS_DAYS = 3;

    /** Very short articles are one story by a single word, which says little. */
    private static final double LEAST_ALIKE = 0.05;

    private final double[] traits = new double[Trait.values().length];

    private Likeness() {}

    static double[] within(Telling one, Telling other) {
        var likeness = new Likeness();
        likeness.compare(one, other);
        likeness.compareInArticle(one.first().event(), other.first().event());
        return likeness.traits;
    }

    /** {@code alikeArticles} is how alike the two articles are as a whole. */
    static double[] across(Telling one, Telling other, double alikeArticles) {
        var likeness = new Likeness();
        likeness.compare(one, other);
        likeness.set(ALIKE_ARTICLES, alikeArticles);
        likeness.compareInStory(one, other);
        likeness.set(BOTH_IN_LEAD, one.inLead() && other.inLead());
        likeness.set(SAME_SENTENCE, sameSentence(one, other));
        one.published()
                .ifPresent(day -> other.published()
                        .ifPresent(next -> likeness.set(
                                PUBLISHED_APART, Math.log1p(Math.abs(ChronoUnit.DAYS.between(day, next))))));
        return likeness.traits;
    }

    private void compare(Telling one, Telling other) {
        set(BASE, true);
        compareDeeds(one, other);
        if (isTogether(one) && isTogether(other)) {
            compareTogether(one, other);
        } else {
            compareSides(one.actor(), other.actor(), 1);
            compareSides(one.recipient(), other.recipient(), 1);
            set(SIDES_SWAPPED, areSwapped(one, other));
        }
        compareNames(one.named(), other.named());
        comparePlaces(one, other);
        compareDays(one, other);
        compareNumbers(one.numbers(), other.numbers());
        set(ALIKE_SENTENCES, WordWeights.cosine(one.words(), one.wordWeights(), other.words(), other.wordWeights()));
        set(OTHER_STATUS, !Who.share(one.lanes(), other.lanes()));
    }

    private static boolean isTogether(Telling telling) {
        return telling.types().stream().anyMatch(PloverType::isTogether);
    }

    private void compareDeeds(Telling one, Telling other) {
        boolean sameStem = Who.share(one.stems(), other.stems());
        boolean related = !sameStem && pairs(one.stems(), other.stems(), Stems::areRelated);
        boolean sameType = Who.share(one.types(), other.types());
        set(SAME_STEM, sameStem);
        set(RELATED_STEM, related);
        set(SAME_TYPE, sameType);
        if (!sameStem && !related && !one.kin().isEmpty() && !other.kin().isEmpty()) {
            boolean kin = Who.share(one.kin(), other.kin());
            set(KIN, kin);
            set(NO_KIN, !kin);
        }
        set(
                SAME_CLASS,
                !sameType && pairs(one.types(), other.types(), (type, next) -> type.quadClass() == next.quadClass()));
        set(OTHER_DEED, !sameStem && !related && !sameType);
        if (!one.modes().isEmpty() && !other.modes().isEmpty()) {
            boolean sameMode = Who.share(one.modes(), other.modes());
            set(SAME_MODE, sameMode);
            set(OTHER_MODE, !sameMode);
        }
    }

    private static <T> boolean pairs(Set<T> one, Set<T> other, BiPredicate<T, T> holds) {
        return one.stream().anyMatch(value -> other.stream().anyMatch(next -> holds.test(value, next)));
    }

    /** Who meets whom does not matter, and of one who is named the other may be the one named elsewhere. */
    private void compareTogether(Telling one, Telling other) {
        boolean complementary =
                one.hasOneSide() && other.hasOneSide() && !one.both().shares(other.both());
        if (complementary) {
            add(SIDE_MISSING, 2);
        } else {
            compareSides(one.both(), other.both(), 2);
        }
    }

    private void compareSides(Who one, Who other, int times) {
        add(PERSON_CLASH, one.areOtherPersonsThan(other) ? times : 0);
        if (one.isEmpty() || other.isEmpty()) {
            add(SIDE_MISSING, one.isEmpty() == other.isEmpty() ? 0 : times);
        } else if (one.sharesEntity(other)) {
            add(ENTITY_SHARED, times);
            add(COUNTRY_SHARED, one.sharesCountry(other) ? times : 0);
        } else if (one.sharesCountry(other)) {
            boolean closer = one.sharesWords(other) || one.state() && other.state();
            add(closer ? COUNTRY_SHARED : COUNTRYMEN, times);
            add(WORDS_SHARED, one.sharesWords(other) ? times : 0);
        } else if (one.sharesWords(other)) {
            add(WORDS_SHARED, times);
        } else {
            add(one.countries().isEmpty() || other.countries().isEmpty() ? SIDE_CLASH : COUNTRY_CLASH, times);
        }
    }

    private static boolean areSwapped(Telling one, Telling other) {
        boolean apart = !one.actor().shares(other.actor()) && !one.recipient().shares(other.recipient());
        boolean crossed =
                one.actor().shares(other.recipient()) || one.recipient().shares(other.actor());
        return apart && crossed
                || !one.actor().sharesCloser(other.actor())
                        && !one.recipient().sharesCloser(other.recipient())
                        && (one.actor().sharesCloser(other.recipient())
                                || one.recipient().sharesCloser(other.actor()));
    }

    /** Whom else the sentences name. */
    private void compareNames(Who one, Who other) {
        if (!one.persons().isEmpty() && !other.persons().isEmpty()) {
            boolean shared = Who.share(one.persons(), other.persons());
            set(PEOPLE_SHARED, shared);
            set(PEOPLE_CLASH, !shared);
        }
        if (!one.entities().isEmpty() && !other.entities().isEmpty()) {
            boolean shared = one.sharesEntity(other);
            set(NAMES_SHARED, shared);
            set(NAMES_CLASH, !shared);
        }
    }

    private void compareNumbers(Set<String> one, Set<String> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            boolean shared = Who.share(one, other);
            set(NUMBER_SHARED, shared);
            set(NUMBER_CLASH, !shared);
        }
    }

    private void comparePlaces(Telling one, Telling other) {
        if (!one.places().isEmpty() && !other.places().isEmpty()) {
            boolean shared = Who.share(one.places(), other.places());
            set(PLACE_SHARED, shared);
            set(PLACE_CLASH, !shared);
        }
        if (!one.placeCountries().isEmpty() && !other.placeCountries().isEmpty()) {
            boolean shared = Who.share(one.placeCountries(), other.placeCountries());
            set(PLACE_COUNTRY_SHARED, shared);
            set(PLACE_COUNTRY_CLASH, !shared);
        } else if (!one.likelyCountries().isEmpty() && !other.likelyCountries().isEmpty()) {
            boolean shared = Who.share(one.likelyCountries(), other.likelyCountries());
            set(LIKELY_COUNTRY_SHARED, shared);
            set(LIKELY_COUNTRY_CLASH, !shared);
        }
    }

    private void compareDays(Telling one, Telling other) {
        if (one.days().isPresent() && other.days().isPresent()) {
            compareDays(one.days().get(), other.days().get());
        } else if (one.days().isPresent() || other.days().isPresent()) {
            var dated = one.days().isPresent() ? one : other;
            var undated = dated == one ? other : one;
            undated.published().ifPresent(day -> {
                var range = dated.days().orElseThrow();
                boolean news =
                        !range.start().isAfter(day.plusDays(1)) && !range.last().isBefore(day.minusDays(NEWS_DAYS));
                set(DAY_OF_THE_NEWS, news && Telling.length(range) <= 7);
                set(DAY_OF_ANOTHER_TIME, !news);
            });
        }
    }

    private void compareDays(DateRange one, DateRange other) {
        long gap = Math.max(
                ChronoUnit.DAYS.between(one.last(), other.start()), ChronoUnit.DAYS.between(other.last(), one.start()));
        if (one.equals(other)) {
            set(
                    Telling.length(one) <= 2 ? SAME_DAY : DAYS_OVERLAP,
                    1 / (1 + Math.log(Math.max(1, Telling.length(one) / 2.0))));
        } else if (gap <= 0) {
            set(DAYS_OVERLAP, 1 / (1 + Math.abs(Math.log((double) Telling.length(one) / Telling.length(other)))));
        } else {
            set(gap <= 1 ? DAYS_NEAR : DAYS_APART, true);
        }
    }

    private void compareInStory(Telling one, Telling other) {
        boolean sameStory = traits[ALIKE_ARTICLES.ordinal()] >= LEAST_ALIKE
                && one.first().story().equals(other.first().story());
        boolean sameStem = has(SAME_STEM) || has(RELATED_STEM);
        set(SAME_STORY, sameStory);
        set(STEM_IN_STORY, sameStory && sameStem);
        set(KIN_IN_STORY, sameStory && has(KIN));
        set(TYPE_IN_STORY, sameStory && !sameStem && !has(KIN) && has(SAME_TYPE));
        set(ONLY_ONES, sameStory && one.rivals() == 0 && other.rivals() == 0 && has(SAME_TYPE));
    }

    private void compareInArticle(EventSummary one, EventSummary other) {
        int apart = Math.abs(one.cues().sentenceNo() - other.cues().sentenceNo());
        set(SAME_SENTENCE, apart == 0);
        set(SENTENCES_APART, Math.log1p(apart));
        set(BOTH_IN_LEAD, one.cues().lead() && other.cues().lead());
        var later = one.triggerStart() > other.triggerStart() ? one : other;
        set(DEFINITE_NOUN, later.cues().definite());
        set(ONCE_MORE, later.cues().onceMore());
    }

    /** A sentence that two articles have word for word is one report, retold. */
    private static boolean sameSentence(Telling one, Telling other) {
        return one.reports().stream()
                .anyMatch(report -> other.reports().stream()
                        .anyMatch(next -> report.event().offsetInSentence()
                                        == next.event().offsetInSentence()
                                && report.event().sentence().equals(next.event().sentence())));
    }

    private boolean has(Trait trait) {
        return traits[trait.ordinal()] > 0;
    }

    private void set(Trait trait, boolean holds) {
        traits[trait.ordinal()] = holds ? 1 : 0;
    }

    private void set(Trait trait, double value) {
        traits[trait.ordinal()] = value;
    }

    private void add(Trait trait, double value) {
        traits[trait.ordinal()] += value;
    }
}
