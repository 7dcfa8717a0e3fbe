package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Quotation;
import org.dateline.core.model.Span;

/** Makes quotations: the direct ones between marks, with speaker and verb where a sentence they touch names them; the indirect ones behind verbs of saying. */
final class Quotes {

    private static final int FEWEST_WORDS = 3;

    private static final Set<String> PARTNERS = Set.of("i", "we", "you", "it", "that", "this", "me", "us");
    private static final Set<String> QUESTIONS = Set.of("what", "how", "why", "who", "where", "when", "to");

    private final String text;
    private final List<Span> marks;
    private final List<Reading> readings;
    private final List<Quotation> found = new ArrayList<>();

    private Quotes(String text, List<Span> marks, List<Reading> readings) {
        this.text = text;
        this.marks = marks;
        this.readings = readings;
    }

    static List<Quotation> of(String text, List<Span> marks, List<Reading> readings) {
        var quotes = new Quotes(text, marks, readings);
        quotes.addDirect();
        readings.forEach(quotes::addIndirect);
        quotes.found.sort(Comparator.comparing(Quotation::span));
        return quotes.onePerStart();
    }

    /** Of quotations that begin together the longest: "he told her she said it was late" is one. */
    private List<Quotation> onePerStart() {
        var kept = new ArrayList<Quotation>();
        for (var quotation : found) {
            if (kept.isEmpty()
                    || kept.get(kept.size() - 1).span().start()
                            != quotation.span().start()) {
                kept.add(quotation);
            }
        }
        return List.copyOf(kept);
    }

    private void addDirect() {
        int at = 0;
        for (var mark : marks) {
            while (at < readings.size() && span(readings.get(at)).end() <= mark.start()) {
                at++;
            }
            if (at < readings.size() && span(readings.get(at)).overlaps(mark) && isSpoken(mark)) {
                addDirect(mark, at);
            }
        }
    }

    private static Span span(Reading reading) {
        return reading.words().sentence().span();
    }

    private boolean isSpoken(Span mark) {
        return mark.in(text).strip().split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    }

    private void addDirect(Span mark, int at) {
        int last = at;
        while (last + 1 < readings.size() && span(readings.get(last + 1)).overlaps(mark)) {
            last++;
        }
        int sentenceNo = readings.get(at).words().sentence().sentenceNo();
        for (int i : new int[] {last, at}) {
            var speech = nearest(readings.get(i), mark);
            if (speech.isPresent()) {
                found.add(quotation(mark, sentenceNo, true, readings.get(i), speech.get()));
                return;
            }
        }
        found.add(new Quotation(mark, sentenceNo, true, Optional.empty(), Optional.empty()));
    }

    private static Optional<Speech> nearest(Reading reading, Span mark) {
        return reading.speeches().stream()
                .filter(speech -> !mark.overlaps(verb(reading, speech)))
                .min(Comparator.comparingInt(speech -> distance(verb(reading, speech), mark)));
    }

    private static int distance(Span verb, Span mark) {
        return verb.end() <= mark.start() ? mark.start() - verb.end() : verb.start() - mark.end();
    }

    private static Span verb(Reading reading, Speech speech) {
        return reading.words().span(speech.verb(), speech.verb() + 1);
    }

    private static Quotation quotation(Span span, int sentenceNo, boolean direct, Reading reading, Speech speech) {
        return new Quotation(
                span,
                sentenceNo,
                direct,
                reading.speaker(speech),
                Optional.of(reading.words().text(speech.verb())));
    }

    /** Somebody says, in so many words, a clause: not "would say", not "to explain how", not "announced a plan", not "I think". */
    private static boolean isReport(Reading reading, Speech speech, int from, int to) {
        var words = reading.words();
        var verb = reading.chunks().verb(speech.verb());
        boolean plain = verb.isEmpty()
                || !verb.get().negated()
                        && verb.get().modal().isEmpty()
                        && verb.get().form() != VerbGroup.Form.INFINITIVE;
        boolean clause = reading.chunks().verbs().stream()
                .anyMatch(inside -> inside.from() >= from
                        && inside.to() <= to
                        && inside.form() != VerbGroup.Form.GERUND
                        && (inside.form() == VerbGroup.Form.FINITE || inside.from() == from));
        boolean question = words.lower(words.size() - 1).equals("?");
        boolean partner = speech.speaker().stream().anyMatch(phrase -> PARTNERS.contains(words.lower(phrase.head())));
        return plain && clause && !question && !partner && !QUESTIONS.contains(words.lower(from));
    }

    private void addIndirect(Reading reading) {
        for (var speech : reading.speeches()) {
            var words = reading.words();
            int to = speech.to();
            while (to > speech.from() && words.is(to - 1, "PUNCT")) {
                to--;
            }
            int from = speech.from();
            while (from < to && (words.is(from, "PUNCT") || words.saysWhen(from))) {
                from++;
            }
            if (to - from >= FEWEST_WORDS && isReport(reading, speech, from, to)) {
                var span = words.span(from, to);
                if (marks.stream().noneMatch(mark -> mark.overlaps(span))) {
                    found.add(quotation(span, words.sentence().sentenceNo(), false, reading, speech));
                }
            }
        }
    }
}
