package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.Rule;
import org.dateline.core.rule.RuleBook;
import org.dateline.core.rule.RuleMatcher;
import org.dateline.core.rule.Words;
import org.dateline.core.text.AnnotatedText;

/** Finds the time expressions of an article and says what they mean. Loaded once, shared by all threads. */
public final class TimeFinder {

    private static final List<String> RULES = List.of(
            "rules/time/en/dates.yaml",
            "rules/time/en/relative.yaml",
            "rules/time/en/parts.yaml",
            "rules/time/en/periods.yaml",
            "rules/time/en/clock.yaml",
            "rules/time/en/lengths.yaml");

    /** How many clock times may stand side by side for one day. */
    private static final int MOST_CLOCKS = 3;

    private static final List<String> KNOWN = List.of("rules/time/en/known.yaml");

    private final RuleBook<TimeRule> book;
    private final RuleMatcher<TimeRule> matcher;
    private final Lore lore;
    private final Tense tense;
    private final Frames frames;

    private TimeFinder(RuleBook<TimeRule> book, Lore lore, Tense tense, Frames frames) {
        this.book = book;
        this.matcher = book.matcher();
        this.lore = lore;
        this.tense = tense;
        this.frames = frames;
    }

    public static TimeFinder load(RuleFiles files) {
        return load(files, List.of());
    }

    /** With further rule files of the user after the built-in ones. */
    public static TimeFinder load(RuleFiles files, List<String> more) {
        var names = new ArrayList<>(RULES);
        names.addAll(more);
        var vocabulary = TimeVocabulary.load(files);
        var known = RuleBook.load(files, KNOWN, vocabulary, TimeRule::of);
        return new TimeFinder(
                RuleBook.load(files, names, vocabulary, TimeRule::of),
                new Lore(new KnownDays(known.matcher()), DatedEvents.load(files), South.load(files)),
                Tense.load(files),
                Frames.load(files));
    }

    /** The time expressions in reading order, without overlap; relative ones stay open if nothing tells the day they count from. */
    public List<TimeMention> find(AnnotatedText text, Optional<PublicationDate> published) {
        var found = new ArrayList<Found>();
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                addAll(Words.of(sentence), found);
            }
        }
        var days = published.map(PublicationDate::range);
        boolean history = History.isTold(found, days);
        var asides = history ? Asides.in(found) : Set.<Found>of();
        var article = new TimeResolver(tense, lore, text.text(), days, history, asides, frames.in(found));
        for (int i = 0; i < found.size(); i++) {
            article.read(found.get(i), next(found, i));
        }
        return article.mentions();
    }

    /** The time after it in its sentence; of a clock time the one after all clock times: "5:14 a.m. (2114 GMT) on Monday". */
    private static Optional<Found> next(List<Found> found, int at) {
        var here = found.get(at);
        int i = at + 1;
        while (here.isBeside()
                && i < found.size()
                && i - at <= MOST_CLOCKS
                && found.get(i).isBeside()) {
            i++;
        }
        return i < found.size() && found.get(i).words() == here.words() ? Optional.of(found.get(i)) : Optional.empty();
    }

    private void addAll(Words words, List<Found> all) {
        for (var match : matcher.find(
                words, found -> found.rule().meaning().surroundings().fit(words, found, tense))) {
            all.addAll(match.rule().meaning().read(words, match));
        }
    }

    List<Rule<TimeRule>> rules() {
        return book.rules();
    }
}
