package org.dateline.core.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;

/** Reads from the clause of a trigger when and where. A date in another clause does not count, nor the speaker's place. */
final class ClauseReader {

    private static final Set<String> PLACE_WORDS =
            Set.of("in", "at", "near", "across", "inside", "outside", "throughout");

    private final Reading reading;
    private final ArticleFacts facts;
    private final Tokens words;

    ClauseReader(Reading reading, ArticleFacts facts) {
        this.reading = reading;
        this.facts = facts;
        this.words = reading.words();
    }

    /** The tokens of a clause. */
    record Clause(int from, int to) {}

    Clause clause(Trigger trigger) {
        int to = reading.right().clauseEnd(trigger.to());
        var verb = reading.chunks().verb(trigger.head());
        int from = verb.map(this::start).orElseGet(() -> startOfNoun(trigger));
        return new Clause(Math.min(from, trigger.from()), Math.max(to, trigger.to()));
    }

    private int start(VerbGroup verb) {
        var subject = reading.subjects().of(verb);
        int from = subject.isEmpty() || subject.get(0).from() > verb.from()
                ? verb.from()
                : subject.get(0).from();
        return front(from);
    }

    private int startOfNoun(Trigger trigger) {
        var verb = reading.chunks().verbBefore(trigger.from());
        return verb.filter(before -> reading.right().clauseEnd(before.to()) > trigger.from())
                .map(before -> isAside(before) ? before.from() : start(before))
                .orElseGet(() -> front(trigger.from()));
    }

    /** ", citing the example of …": has dates of its own. */
    private boolean isAside(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.GERUND && words.isComma(verb.from() - 1);
    }

    /** "Chad's independence from France in 1960" behind the verb: says when the noun was, not the verb. */
    private boolean isOfObject(int time, Trigger trigger) {
        int in = words.lower(time).equals("in") ? time : time - 1;
        var behind = reading.chunks().phrase(in - 1);
        if (!words.lower(in).equals("in") || behind.isEmpty()) {
            return false;
        }
        int link = behind.get().from() - 1;
        var object = reading.chunks().phrase(link - 1).filter(phrase -> phrase.from() >= trigger.head());
        return object.isPresent()
                && Set.of("of", "from").contains(words.lower(link))
                && java.util.stream.IntStream.range(
                                object.get().from(), object.get().to())
                        .anyMatch(words::isPossessive);
    }

    /** Takes in what stands before the subject, "In 1999, …", as far as no other clause is in the way. */
    private int front(int from) {
        int i = from;
        while (i > 0
                && !words.is(i - 1, "CCONJ")
                && reading.chunks().verb(i - 1).isEmpty()
                && !words.isRelative(i - 1)
                && !words.is(i - 1, "SCONJ")
                && !words.lower(i - 1).equals(";")
                && !SpeechFinder.isQuote(words, i - 1)) {
            i--;
        }
        return i;
    }

    Optional<TimeMention> time(Trigger trigger, Clause clause) {
        var trigger1 = words.span(trigger.head(), trigger.head() + 1);
        var within = words.span(clause.from(), clause.to());
        return facts.times(words.sentence().sentenceNo()).stream()
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .filter(time -> within.overlaps(time.span()) && !time.span().overlaps(trigger1))
                .filter(time -> !isSpeakersTime(time.span(), trigger))
                .filter(time ->
                        trigger.isNominal() || !isOfObject(tokenAt(time.span().start()), trigger))
                .min(Comparator.comparingInt(time -> distance(time.span(), trigger1)));
    }

    /** "said on Monday": right beside a verb of saying whose words the trigger is part of; for a noun also anywhere outside these. */
    private boolean isSpeakersTime(Span time, Trigger trigger) {
        return reading.speeches().stream()
                .filter(speech -> speech.says(trigger.head()))
                .anyMatch(speech -> distance(time, words.span(speech.verb(), speech.verb() + 1)) < 12
                        || trigger.isNominal() && !speech.says(tokenAt(time.start())));
    }

    private static int distance(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }

    Optional<CountryMention> place(Trigger trigger, Clause clause) {
        var after = words.span(trigger.head(), Math.max(clause.to(), trigger.head() + 1));
        var all = facts.countries(words.sentence().sentenceNo()).stream()
                .filter(mention -> !isSpeakersPlace(mention.span(), trigger))
                .toList();
        return all.stream()
                .filter(mention -> after.contains(mention.span()) && standsBehind(mention.span()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(mention -> mention.span().end() < after.start()
                                && mention.span().start()
                                        >= words.span(clause.from(), clause.to())
                                                .start()
                                && standsBehind(mention.span())
                                && isFronted(mention.span()))
                        .findFirst());
    }

    /** "…, officials in Nairobi said": where the officials are. */
    private boolean isSpeakersPlace(Span place, Trigger trigger) {
        return reading.speeches().stream()
                .filter(speech -> speech.says(trigger.head()))
                .flatMap(speech -> speech.speaker().stream())
                .anyMatch(speaker -> {
                    var span = words.span(speaker.from(), speaker.to());
                    return span.overlaps(place);
                });
    }

    private boolean standsBehind(Span place) {
        int token = tokenAt(place.start());
        int k = token - 1;
        while (k > 0
                && (words.is(k, "PROPN")
                        || words.is(k, "DET")
                        || words.is(k, "ADJ")
                        || words.is(k, "NOUN")
                        || words.lower(k).equals("of")
                        || words.lower(k).equals(","))) {
            k--;
        }
        return PLACE_WORDS.contains(words.lower(k));
    }

    private boolean isFronted(Span place) {
        int token = tokenAt(place.start());
        return reading.chunks().verbBefore(token).isEmpty() && words.lower(0).equals("in");
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
