package org.dateline.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Article;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.RuleEntry;
import org.dateline.core.text.Annotator;

/** Puts rules to the proof that they carry: reads their examples as of Wednesday, 2024-02-14, and their texts of silence. */
public final class RuleExamples {

    private static final PublicationDate WEDNESDAY =
            new PublicationDate(DateRange.of(LocalDate.of(2024, 2, 14)), Granularity.DAY, PublishedBasis.METADATA);

    private final TimeFinder finder;
    private final Annotator annotator;

    public RuleExamples(TimeFinder finder, Annotator annotator) {
        this.finder = finder;
        this.annotator = annotator;
    }

    /** A line for each example in a rule file that does not come out as it says. */
    public List<String> wrong(String file) {
        var wrong = new ArrayList<String>();
        for (var rule : finder.rules()) {
            if (rule.entry().where().startsWith(file + ",")) {
                addWrong(rule.entry(), wrong);
            }
        }
        return wrong;
    }

    private void addWrong(RuleEntry rule, List<String> wrong) {
        var start = rule.where() + ": " + rule.id() + ": ";
        rule.examples().forEach((text, expected) -> {
            var refused = refusal(rule, text, expected);
            refused.ifPresent(reason -> wrong.add(start + "\"" + text + "\" " + reason));
        });
        for (var text : rule.butNot()) {
            if (isFoundBy(rule, read(text))) {
                wrong.add(start + "\"" + text + "\" is found by the rule, which must stay silent there");
            }
        }
    }

    private Optional<String> refusal(RuleEntry rule, String text, String expected) {
        try {
            var found = read(text);
            if (!values(found).equals(expected)) {
                return Optional.of("should give \"" + expected + "\" and gives \"" + values(found) + "\"");
            }
            boolean silent = rule.means().equals("NoTime");
            return silent || isFoundBy(rule, found) ? Optional.empty() : Optional.of("is found by another rule");
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
            return Optional.of("has no meaning: " + wrong.getMessage());
        }
    }

    private static boolean isFoundBy(RuleEntry rule, List<TimeMention> found) {
        return found.stream().anyMatch(mention -> mention.ruleId().equals(rule.id()));
    }

    private static String values(List<TimeMention> found) {
        return found.stream().map(TimeMention::timexValue).collect(Collectors.joining(" "));
    }

    private List<TimeMention> read(String text) {
        return finder.find(annotator.annotate(Article.example(text, Optional.of(WEDNESDAY))), Optional.of(WEDNESDAY));
    }
}
