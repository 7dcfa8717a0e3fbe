package org.dateline.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.TimeMention;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.Grammar;
import org.dateline.core.syntax.LearnedParser;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.Tree;
import org.dateline.core.text.Annotator;

/** Shows how a short text is read: tokens with their tree, clauses with their sides, and the events with the rules that made them. */
public final class Explanation {

    private final Engines engines;
    private final Grammar grammar;

    /** With the rules and models in the files. */
    public static Explanation load(RuleFiles files) {
        return new Explanation(Engines.load(files), Grammar.load(files));
    }

    private Explanation(Engines engines, Grammar grammar) {
        this.engines = engines.withLeast(0);
        this.grammar = grammar;
    }

    /** The explanation of the article, line by line: below each sentence its events. */
    public List<String> of(Article article) {
        var events = new Extractor(engines).extract(article, List.of()).events();
        var annotator = new Annotator(engines.models(), new LearnedTagger(engines.syntax()));
        var parser = new LearnedParser(engines.syntax());
        var lines = new ArrayList<String>();
        for (var sentence : annotator.annotate(article).sentences()) {
            var tree = parser.parse(sentence);
            lines.add("sentence " + sentence.sentenceNo() + " (" + sentence.part() + "): "
                    + sentence.span().in(article.text()));
            addTokens(tree, lines);
            Clauses.of(tree, grammar).all().forEach(clause -> lines.add(line(clause)));
            events.stream()
                    .filter(event -> event.sentenceNo() == sentence.sentenceNo())
                    .forEach(event -> addEvent(article.text(), event, lines));
        }
        return lines;
    }

    private static void addTokens(Tree tree, List<String> lines) {
        for (int i = 0; i < tree.size(); i++) {
            var head = tree.head(i) < 0 ? "" : " of " + tree.lower(tree.head(i)) + " (" + tree.head(i) + ")";
            lines.add(String.format(
                    Locale.ROOT,
                    "  %3d  %-20s %-6s %s%s",
                    i,
                    tree.sentence().tokens().get(i).text(),
                    tree.tag(i),
                    tree.relation(i).label(),
                    head));
        }
    }

    private static String line(Clause clause) {
        var tree = clause.tree();
        return String.format(
                Locale.ROOT,
                "  clause %s: %s %s%s%s%s; subject %s; object %s; agent %s",
                tree.lower(clause.predicate()),
                clause.kind(),
                clause.form(),
                clause.passive() ? ", passive" : "",
                clause.negated() ? ", negated" : "",
                clause.modal().isEmpty() ? "" : ", " + clause.modal(),
                words(tree, clause.subjects()),
                words(tree, clause.objects()),
                words(tree, clause.agents()));
    }

    private static String words(Tree tree, List<Integer> tokens) {
        return tokens.isEmpty() ? "-" : tokens.stream().map(tree::lower).collect(Collectors.joining(", "));
    }

    private static void addEvent(String text, EventMention event, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  event %s%s, %s, confidence %.2f",
                event.type(),
                event.mode().map(mode -> "/" + mode).orElse(""),
                event.status(),
                event.confidence()));
        lines.add(String.format(
                Locale.ROOT,
                "    rule %s on \"%s\"",
                event.ruleId(),
                event.trigger().in(text)));
        for (var side : event.participants()) {
            lines.add(String.format(
                    Locale.ROOT, "    %s %s", side.role() == Role.ACTOR ? "actor" : "recipient", side(text, side)));
        }
        event.time()
                .ifPresent(time ->
                        lines.add("    when \"" + time.span().in(text) + "\"" + days(time) + " by " + time.ruleId()));
        event.country().ifPresent(country -> lines.add("    where " + country));
        event.reportedBy().ifPresent(speaker -> lines.add("    reported by " + speaker.text()));
    }

    private static String days(TimeMention time) {
        return time.days()
                .map(days -> " " + days.start() + (days.last().equals(days.start()) ? "" : " to " + days.last()))
                .orElse("");
    }

    private static String side(String text, Participant side) {
        return "\"" + side.span().in(text) + "\""
                + side.country().map(country -> " " + country).orElse("")
                + side.sector().map(sector -> " " + sector).orElse("") + " by " + side.rule();
    }
}
