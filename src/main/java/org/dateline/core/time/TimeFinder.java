package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> RULES =
            List.of("rules/time/en/dates.yaml", "rules/time/en/relative.yaml", "rules/time/en/lengths.yaml");

    private final RuleBook<TimeRule> book;
    private final RuleMatcher<TimeRule> matcher;
    private final Tense tense;

    private TimeFinder(RuleBook<TimeRule> book, Tense tense) {
        this.book = book;
        this.matcher = book.matcher();
        this.tense = tense;
    }

    public static TimeFinder load(RuleFiles files) {
        return load(files, List.of());
    }

    /** With further rule files of the user after the built-in ones. */
    public static TimeFinder load(RuleFiles files, List<String> more) {
        var names = new ArrayList<>(RULES);
        names.addAll(more);
        return new TimeFinder(RuleBook.load(files, names, TimeVocabulary.load(files), TimeRule::of), Tense.load(files));
    }

    /** The time expressions in reading order, without overlap; relative ones stay open if nothing tells the day they count from. */
    public List<TimeMention> find(AnnotatedText text, Optional<PublicationDate> published) {
        var article = new ArticleTimes(matcher, tense, text.text(), published.map(PublicationDate::range));
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                article.read(Words.of(sentence));
            }
        }
        return List.copyOf(article.mentions());
    }

    List<Rule<TimeRule>> rules() {
        return book.rules();
    }
}
