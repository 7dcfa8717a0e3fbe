package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.Quotation;
import org.dateline.core.model.Span;
import org.dateline.core.speech.Speech;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Tag;

/** Makes quotations: the direct ones between marks, with speaker and verb where a sentence they touch names them; the indirect ones behind verbs of saying. */
final class Quotes {

    /** Fewer words are a name or a term, unless a verb of saying stands right beside them. */
    private static final int FEWEST_WORDS = 3;

    private static final int BESIDE = 40;

    private static final Set<String> PARTNERS = Set.of("i", "we", "you", "it", "that", "this", "me", "us");
    private static final Set<String> QUESTIONS = Set.of("what", "how", "why", "who", "where", "when", "to");

    private final String text;
    private final List<Span> marks;
    private final List<Read> readings = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();

    /** A sentence and who speaks in it; {@code quoting} are verbs that say what stands between marks. */
    private record Read(ReadSentence words, Speakers speakers, List<Speech> quoting) {}

    Quotes(String text, List<Span> marks) {
        this.text = text;
        this.marks = marks;
    }

    void add(ReadSentence words, Speakers speakers, List<Speech> quoting) {
        readings.add(new Read(words, speakers, quoting));
    }

    /** All quotations of the sentences added so far. */
    List<Quotation> all() {
        found.clear();
        addDirect();
        readings.forEach(this::addIndirect);
        found.sort(Comparator.comparing(Quotation::span));
        return onePerStart();
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
            if (at < readings.size() && span(readings.get(at)).overlaps(mark) && isSpoken(mark, readings.get(at))) {
                addDirect(mark, at);
            }
        }
    }

    private static Span span(Read reading) {
        return reading.words().sentence().span();
    }

    private boolean isSpoken(Span mark, Read reading) {
        return mark.in(text).strip().split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS
                || nearest(reading, mark)
                        .filter(speech -> distance(verb(reading, speech), mark) <= BESIDE)
                        .isPresent();
    }

    private void addDirect(Span mark, int at) {
        int last = at;
        while (last + 1 < readings.size() && span(readings.get(last + 1)).overlaps(mark)) {
            last++;
        }
        int sentenceNo = readings.get(at).words().sentenceNo();
        for (int i : new int[] {last, at}) {
            var speech = nearest(readings.get(i), mark);
            if (speech.isPresent()) {
                found.add(quotation(mark, sentenceNo, true, readings.get(i), speech.get()));
                return;
            }
        }
        found.add(new Quotation(mark, sentenceNo, true, Optional.empty(), Optional.empty()));
    }

    private static Optional<Speech> nearest(Read reading, Span mark) {
        return Stream.concat(reading.words().speeches().stream(), reading.quoting().stream())
                .filter(speech -> !mark.overlaps(verb(reading, speech)))
                .min(Comparator.comparingInt(speech -> distance(verb(reading, speech), mark)));
    }

    private static int distance(Span verb, Span mark) {
        return verb.end() <= mark.start() ? mark.start() - verb.end() : verb.start() - mark.end();
    }

    private static Span verb(Read reading, Speech speech) {
        return reading.words().span(speech.verb());
    }

    private static Quotation quotation(Span span, int sentenceNo, boolean direct, Read reading, Speech speech) {
        return new Quotation(
                span,
                sentenceNo,
                direct,
                reading.speakers().of(speech),
                Optional.of(reading.words().text(speech.verb())));
    }

    /** Somebody says, in so many words, a clause: not "would say", not "to explain how", not "I think". */
    private static boolean isReport(ReadSentence words, Speech speech, int from) {
        var verb = words.clauses().at(speech.verb());
        boolean plain = verb.isEmpty()
                || !verb.get().negated()
                        && verb.get().modal().isEmpty()
                        && verb.get().form() != Clause.Form.INFINITIVE;
        boolean question = words.lower(words.size() - 1).equals("?");
        boolean partner = speech.speakers().stream().anyMatch(noun -> PARTNERS.contains(words.lower(noun)));
        return plain && speech.content() >= 0 && !question && !partner && !QUESTIONS.contains(words.lower(from));
    }

    private void addIndirect(Read reading) {
        for (var speech : reading.words().speeches()) {
            var words = reading.words();
            int to = speech.to();
            while (to > speech.from() && words.is(to - 1, Tag.PUNCT)) {
                to--;
            }
            int from = speech.from();
            while (from < to
                    && (words.is(from, Tag.PUNCT)
                            || words.saysWhen(from)
                            || words.lower(from).equals("that"))) {
                from++;
            }
            if (to - from >= FEWEST_WORDS && isReport(words, speech, from)) {
                var span = words.span(from, to);
                if (marks.stream().noneMatch(mark -> mark.overlaps(span))) {
                    found.add(quotation(span, words.sentenceNo(), false, reading, speech));
                }
            }
        }
    }
}
