package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.event.VerbGroup.Form;
import org.dateline.core.model.Span;

/** Finds who stands as the subject of a verb group; an empty list if the sentence does not plainly say. */
final class Subjects {

    private static final int MOST_STEPS = 6;
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across", "through");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    private final Chunks chunks;
    private final Coordination coordination;
    private final Asides asides;
    private final Tokens words;
    private final Set<String> objectControl;
    private final Set<String> saying;
    private final List<Span> places;

    /**
     * {@code objectControl} holds the forms of verbs whose object does what the infinitive says: "urged Serbia to talk"; {@code
     * places} are the names of places in the sentence.
     */
    Subjects(Chunks chunks, Set<String> objectControl, Set<String> saying, List<Span> places) {
        this.saying = saying;
        this.places = places;
        this.chunks = chunks;
        this.words = chunks.words();
        this.coordination = new Coordination(chunks);
        this.asides = new Asides(chunks, saying);
        this.objectControl = objectControl;
    }

    List<NounPhrase> of(VerbGroup verb) {
        return of(verb, MOST_STEPS);
    }

    private List<NounPhrase> of(VerbGroup verb, int steps) {
        if (steps == 0) {
            return List.of();
        }
        if (verb.form() == Form.INFINITIVE) {
            return ofInfinitive(verb, steps);
        }
        int i = asides.skipAdverbs(verb.from() - 1);
        var blamed = verb.form() == Form.GERUND ? blamed(i) : List.<NounPhrase>of();
        if (!blamed.isEmpty()) {
            return blamed;
        }
        if (verb.form() == Form.GERUND
                && (chunks.phrase(i).isEmpty() || words.saysWhen(verb.from() - 1) || isPlaceOfMain(i))) {
            return ofMain(verb, steps);
        }
        if (i < 0) {
            return List.of();
        }
        if (words.lower(i).equals(")")) {
            i = asides.skipAdverbs(beforeBracket(i));
        }
        if (words.isRelative(i)) {
            return ofRelative(verb, i, steps);
        }
        if (words.is(i, "CCONJ") || chunks.verb(i).isPresent()) {
            return ofVerbBefore(i, steps);
        }
        if (words.isComma(i)) {
            return afterComma(i, steps);
        }
        boolean emphatic =
                REFLEXIVE.contains(words.lower(i)) && chunks.phrase(i - 1).isPresent();
        return chunks.phrase(emphatic ? i - 1 : i).map(this::ownSubject).orElse(List.of());
    }

    /** "accused Chad of breaking", "praised her for leaving": the object of the verb does what the gerund says. */
    private List<NounPhrase> blamed(int preposition) {
        var object = chunks.phrase(preposition - 1);
        boolean reason = Set.of("of", "for", "from").contains(words.lower(preposition));
        return object.filter(phrase -> reason)
                .map(coordination::of)
                .filter(all -> chunks.verb(all.get(0).from() - 1)
                        .filter(verb -> !verb.passive())
                        .isPresent())
                .orElse(List.of());
    }

    /** "marched in the city of Kirkuk calling for": where they marched is not who calls. */
    private boolean isPlaceOfMain(int i) {
        var top = chunks.phrase(i).map(coordination::top);
        return top.filter(phrase -> WHERE.contains(words.lower(phrase.from() - 1))
                        && chunks.verb(phrase.from() - 2).isPresent())
                .isPresent();
    }

    /** "the Northern Trade (NT) forum": one phrase. */
    private NounPhrase acrossBracket(NounPhrase phrase) {
        int close = phrase.from() - 1;
        return words.lower(close).equals(")")
                ? chunks.phrase(beforeBracket(close))
                        .map(first -> new NounPhrase(first.from(), phrase.to(), phrase.head()))
                        .orElse(phrase)
                : phrase;
    }

    /** "the League (LAS) said": what stands in brackets is no subject. */
    private int beforeBracket(int close) {
        for (int i = close - 1; i >= Math.max(0, close - 8); i--) {
            if (words.lower(i).equals("(")) {
                return i - 1;
            }
        }
        return close;
    }

    /** "… attacked Syria, and Iran condemned …": what the verb before has as its object is not beside the subject. */
    private List<NounPhrase> ownSubject(NounPhrase phrase) {
        var all = coordinated(acrossBracket(phrase));
        var before = chunks.verb(all.get(0).from() - 1);
        boolean object =
                before.isPresent() && !saying.contains(words.lower(before.get().head()));
        return object && all.size() > 1 ? all.subList(all.size() - 1, all.size()) : all;
    }

    /** "agreed to withdraw": who agreed; "urged Serbia to withdraw": Serbia. */
    private List<NounPhrase> ofInfinitive(VerbGroup verb, int steps) {
        var governor = chunks.verbBefore(verb.from());
        if (governor.isEmpty()) {
            return List.of();
        }
        var object = chunks.phrase(verb.from() - 1);
        boolean controls = objectControl.contains(words.lower(governor.get().head()));
        if (object.isPresent() && controls && !governor.get().passive()) {
            return coordinated(object.get());
        }
        return of(governor.get(), steps - 1);
    }

    /** A participle without a noun before it shares the subject of the finite verb nearest to it. */
    List<NounPhrase> ofMain(VerbGroup verb) {
        return ofMain(verb, MOST_STEPS);
    }

    private List<NounPhrase> ofMain(VerbGroup verb, int steps) {
        for (var before = chunks.verbBefore(verb.from());
                before.isPresent();
                before = chunks.verbBefore(before.get().from())) {
            if (before.get().form() == Form.FINITE) {
                return of(before.get(), steps - 1);
            }
        }
        return chunks.verbs().stream()
                .filter(other -> other.from() > verb.from() && other.form() == Form.FINITE)
                .findFirst()
                .map(other -> of(other, steps - 1))
                .orElse(List.of());
    }

    private List<NounPhrase> ofRelative(VerbGroup verb, int relative, int steps) {
        int i = words.isComma(relative - 1) ? relative - 2 : relative - 1;
        i = asides.beforeException(asides.skipAdverbs(i));
        var copula = chunks.phrase(i).flatMap(asides::copula);
        if (copula.isPresent()) {
            return of(copula.get(), steps - 1);
        }
        return chunks.phrase(i).map(phrase -> headed(phrase, relative)).orElseGet(() -> ofVerbBefore(relative, steps));
    }

    private List<NounPhrase> headed(NounPhrase phrase, int end) {
        var found = coordinated(phrase);
        return found.isEmpty() || found.get(0).from() < end - 25 ? List.of(phrase) : found;
    }

    private List<NounPhrase> ofVerbBefore(int i, int steps) {
        return chunks.verbBefore(i)
                .flatMap(before -> asides.pastRelative(before, i))
                .flatMap(before -> asides.isAside(before) ? chunks.verbBefore(before.from()) : Optional.of(before))
                .map(before -> of(before, steps - 1))
                .orElse(List.of());
    }

    /** "The minister, an old friend, said": what stands before the commas; else the verb goes on from the verb before. */
    private List<NounPhrase> afterComma(int comma, int steps) {
        int depth = Math.max(0, comma - 40);
        if (!words.lower(comma).equals(",")) {
            for (int i = comma - 1; i > depth; i--) {
                if (words.isComma(i) && !words.lower(i).equals(",")) {
                    return beforeDash(i, comma);
                }
            }
        }
        for (int i = comma - 1; i > depth; i--) {
            if (words.isComma(i)) {
                var before = chunks.phrase(asides.skipAdverbs(i - 1));
                boolean place = isPlaceComma(i, comma) && chunks.verbBefore(i).isPresent();
                if (before.isPresent() && !insideList(i) && !place) {
                    return coordinated(before.get());
                }
            }
        }
        return ofVerbBefore(comma, steps);
    }

    /** "two states - Chad and Mali - voted": the states, and if nothing but names stands between the dashes, these too. */
    private List<NounPhrase> beforeDash(int open, int close) {
        var found = new ArrayList<>(chunks.phrase(asides.skipAdverbs(open - 1))
                .map(this::coordinated)
                .orElse(List.of()));
        boolean list = chunks.phrase(open + 1).isPresent();
        for (int i = open + 1; i < close; i++) {
            list = list && (chunks.phrase(i).isPresent() || words.is(i, "CCONJ") || words.isComma(i));
        }
        if (list && found.size() == 1) {
            chunks.phrases().stream()
                    .filter(member -> member.from() > open && member.to() <= close && words.is(member.head(), "PROPN"))
                    .forEach(found::add);
        }
        return found;
    }

    /** "a man of Bethesda, Maryland, said": the comma within the name of a place; not so "the president of Chad, Ali Omar, said". */
    private boolean isPlaceComma(int comma, int close) {
        var after = chunks.phrase(comma + 1);
        var before = chunks.phrase(comma - 1);
        return after.isPresent()
                && before.isPresent()
                && after.get().to() == close
                && words.is(comma - 1, "PROPN")
                && isPlace(after.get().head())
                && Set.of("of", "in", "from", "near", "at")
                        .contains(words.lower(before.get().from() - 1));
    }

    private boolean isPlace(int token) {
        var span = words.sentence().tokens().get(token).span();
        return places.stream().anyMatch(place -> place.contains(span));
    }

    private boolean insideList(int comma) {
        return words.is(comma + 1, "CCONJ");
    }

    /** The phrase with those that stand beside it. */
    List<NounPhrase> coordinated(NounPhrase last) {
        return coordination.of(last);
    }
}
