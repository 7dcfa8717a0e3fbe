package org.dateline.core.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Clause.Form;
import org.dateline.core.syntax.Clause.Kind;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/** Reads from the clause of a trigger when and where. A date in another clause does not count, nor the speaker's place. */
final class Circumstances {

    private static final Set<String> PLACE_WORDS = Set.of(
            "in", "at", "near", "across", "inside", "outside", "throughout", "around", "into", "on", "off", "over");

    private static final Set<String> RANKS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "such", "only", "most", "worst", "best");
    private static final int COMPARED = 8;

    private final ReadSentence words;
    private final Tree tree;

    Circumstances(ReadSentence words) {
        this.words = words;
        this.tree = words.tree();
    }

    /** The words of the trigger's clause: from its subject to where another verb with a subject begins. */
    Span clause(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        int from = Math.min(trigger.from(), clause.predicate());
        int to = Math.max(trigger.to(), clause.predicate() + 1);
        for (int i = 0; i < words.size(); i++) {
            if (isOf(i, clause)) {
                from = Math.min(from, i);
                to = Math.max(to, i + 1);
            }
        }
        return words.span(from, to);
    }

    /** Whether the token belongs to the clause, not to another verb with a subject of its own. */
    private boolean isOf(int token, Clause clause) {
        if (tree.relation(token) == Relation.PUNCT) {
            return false;
        }
        var around = words.clauses().around(token);
        for (int steps = 0; steps < 4; steps++) {
            if (around.predicate() == clause.predicate()) {
                return true;
            }
            if (around.form() == Form.FINITE || around.parent() < 0) {
                return false;
            }
            around = words.clauses().parentOf(around).orElseThrow();
        }
        return false;
    }

    Optional<TimeMention> time(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        var own = trigger.isNominal() ? nearest(trigger, token -> tree.isWithin(token, trigger.head())) : none();
        if (own.isPresent()) {
            return own;
        }
        var here = nearest(
                trigger,
                token -> words.clauses().around(token).predicate() == clause.predicate()
                        || isBehindAside(token, clause));
        return here.isPresent() || trigger.isNominal() ? here : above(trigger, clause, 0);
    }

    /** "Rebels attacked Goma, officials said, on Monday": between commas somebody is named who says so, not when they said it. */
    private boolean isBehindAside(int token, Clause clause) {
        var around = words.clauses().around(token);
        int from = tree.from(token);
        boolean comma = words.lower(from).equals(",") || words.lower(from - 1).equals(",");
        return around.kind() == Kind.ASIDE
                && around.parent() == clause.predicate()
                && around.predicate() < from
                && comma;
    }

    private static Optional<TimeMention> none() {
        return Optional.empty();
    }

    /** "On Monday Chad began to withdraw", "met on Monday and signed": the time of the verb it hangs on, if that says nothing. */
    private Optional<TimeMention> above(Trigger trigger, Clause clause, int depth) {
        boolean shared = clause.kind() == Kind.OPEN
                || clause.kind() == Kind.JOINED
                || clause.kind() == Kind.ADVERBIAL
                        && clause.form() != Form.FINITE
                        && clause.marker().isEmpty();
        var parent = words.clauses().parentOf(clause);
        boolean saying = parent.isPresent()
                && words.speeches().stream()
                        .anyMatch(speech -> speech.verb() == parent.get().predicate() && speech.says(trigger.head()));
        if (!shared || parent.isEmpty() || saying || depth > 3) {
            return Optional.empty();
        }
        int top = parent.get().predicate();
        var found = nearest(
                trigger,
                token -> words.clauses().around(token).predicate() == top
                        && (clause.kind() != Kind.JOINED || token < top));
        return found.isPresent() ? found : above(trigger, parent.get(), depth + 1);
    }

    private Optional<TimeMention> nearest(Trigger trigger, java.util.function.IntPredicate test) {
        var head = words.span(trigger.head());
        return words.facts().times(words.sentenceNo()).stream()
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .filter(time -> !time.span().overlaps(head))
                .filter(time -> test.test(topOf(time.span())) && !isOfDeed(topOf(time.span()), trigger))
                .filter(time -> !isOfComparison(tree.from(topOf(time.span()))))
                .min(Comparator.comparingInt(time -> distance(time.span(), head)));
    }

    /** "the first strike since 1995", "the largest since June": says when there was another. */
    private boolean isOfComparison(int since) {
        return words.lower(since).equals("since")
                && IntStream.range(Math.max(0, since - COMPARED), since)
                        .anyMatch(i -> RANKS.contains(words.lower(i))
                                || words.is(i, Tag.ADJ) && words.lower(i).endsWith("est"));
    }

    /** "Chad's occupation of Mali in 1995" behind a verb: says when the noun was, not the verb. */
    private boolean isOfDeed(int time, Trigger trigger) {
        var object = words.clauses().around(trigger.head()).objects().stream()
                .filter(noun -> tree.child(noun, Relation.NMOD_POSS) >= 0)
                .findFirst();
        if (object.isPresent() && words.phrase(object.get()).to() == tree.from(time)) {
            return true;
        }
        for (int noun = tree.head(time); noun >= 0 && noun != trigger.head(); noun = tree.head(noun)) {
            if (noun > trigger.head() && tree.child(noun, Relation.NMOD_POSS) >= 0) {
                return true;
            }
            if (words.clauses().at(noun).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** The token of the span on which the others hang. */
    private int topOf(Span span) {
        int first = tokenAt(span.start());
        int top = first;
        while (tree.head(top) >= 0 && span.contains(words.span(tree.head(top)))) {
            top = tree.head(top);
        }
        return top;
    }

    private static int distance(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }

    Optional<CountryMention> place(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        var head = words.span(trigger.head());
        return words.countries().stream()
                .filter(mention -> standsBehind(topOf(mention.span())) && !isOfEmbassy(topOf(mention.span())))
                .filter(mention -> !isSpeakersPlace(topOf(mention.span()), trigger))
                .filter(mention -> isPlaceOf(topOf(mention.span()), trigger, clause))
                .min(Comparator.comparingInt(
                                (CountryMention mention) -> mention.span().start() < head.start() ? 1 : 0)
                        .thenComparingInt(mention -> distance(mention.span(), head)));
    }

    /** "in front of the Romanian embassy": whose it is, not where. */
    private boolean isOfEmbassy(int token) {
        int head = tree.head(token);
        return head > token && Domestic.EMBASSIES.contains(words.lower(head));
    }

    /** "…, said officials in Nairobi": where the officials are. */
    private boolean isSpeakersPlace(int token, Trigger trigger) {
        return words.speeches().stream()
                .filter(speech -> speech.says(trigger.head()))
                .flatMap(speech -> speech.speakers().stream())
                .anyMatch(speaker -> tree.isWithin(token, speaker));
    }

    private boolean isPlaceOf(int token, Trigger trigger, Clause clause) {
        if (clause.subjects().stream()
                .anyMatch(subject -> tree.isWithin(token, subject) && !tree.isWithin(trigger.head(), subject))) {
            return false;
        }
        return tree.isWithin(token, trigger.head())
                || words.clauses().around(token).predicate() == clause.predicate();
    }

    /** Behind "in" or "near", itself or the noun that it describes: "in the north of Chad". */
    private boolean standsBehind(int token) {
        for (int at = token, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
            var preposition = Prepositions.of(tree, at);
            if (PLACE_WORDS.contains(preposition)) {
                return true;
            }
            boolean inside = switch (tree.relation(at)) {
                case COMPOUND, FLAT, NMOD, NMOD_POSS, CONJ, NMOD_UNMARKED, AMOD, NMOD_DESC -> true;
                default -> false;
            };
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    private int tokenAt(int offset) {
        var tokens = words.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
