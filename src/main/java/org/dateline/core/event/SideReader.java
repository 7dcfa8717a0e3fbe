package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.PloverType;

/** Reads from a trigger's frame who acts and who is acted upon. */
final class SideReader {

    /** The noun phrases of the two sides. */
    record Found(List<NounPhrase> actor, List<NounPhrase> recipient) {}

    private static final Set<String> STATES = Set.of(
            "opposed",
            "concerned",
            "prepared",
            "committed",
            "determined",
            "engaged",
            "involved",
            "interested",
            "united");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her");
    private static final Set<String> URGED =
            Set.of("urged", "ordered", "told", "instructed", "pressed", "advised", "warned");
    private static final Set<String> COUNTED =
            Set.of("estimate", "estimates", "count", "counts", "assessment", "figures");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> REDUCED =
            Set.of("by", "in", "near", "during", "at", "on", "when", "after", "while");

    private static final Set<String> HEADLINE = Set.of("with", "to", "for", "over");

    private final Reading reading;
    private final Tokens words;

    SideReader(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Found of(Trigger trigger) {
        if (trigger.frame() instanceof Frame.Verb verb) {
            return ofVerb(trigger, verb.recipient(), true);
        }
        if (trigger.frame() instanceof Frame.LightVerb light) {
            return ofVerb(trigger, light.recipient(), false);
        }
        return new NounSides(reading, this).of(trigger, (Frame.Nominal) trigger.frame());
    }

    private Found ofVerb(Trigger trigger, List<String> recipient, boolean direct) {
        var verb = reading.chunks().verb(trigger.head()).orElseThrow();
        if (recipient.contains("subject")) {
            return new Found(List.of(), reading.subjects().of(verb));
        }
        int from = Math.max(trigger.to(), verb.to());
        int limit = reading.right().clauseEnd(from);
        boolean object = direct && recipient.contains("object");
        boolean state = verb.passive() && STATES.contains(words.lower(verb.head()));
        if (verb.passive() && !state
                || verb.form() == VerbGroup.Form.PARTICIPLE
                || object
                        && trigger.code().type() != PloverType.PROTEST
                        && trigger.to() <= verb.to()
                        && isReduced(verb, from, harms(trigger))) {
            var subject = verb.form() == VerbGroup.Form.FINITE && verb.passive()
                    ? reading.subjects().of(verb)
                    : before(verb);
            var by = agent(from, limit);
            if (object) {
                return new Found(by, subject);
            }
            boolean yields = by.isEmpty() && trigger.code().type() == PloverType.RETREAT;
            var others =
                    recipient.stream().filter(source -> !source.equals("by")).toList();
            return new Found(yields ? subject : by, recipients(others, from, limit));
        }
        return new Found(reading.subjects().of(verb), recipients(recipient, from, limit));
    }

    /** Behind "by", as long as it does not hang on a noun in between: "with some estimates by". */
    private List<NounPhrase> agent(int from, int limit) {
        for (int i = from; i < limit; i++) {
            var before = reading.chunks().phrase(i - 1);
            if (i > from
                    && words.lower(i).equals("by")
                    && before.filter(phrase -> COUNTED.contains(words.lower(phrase.head())))
                            .isPresent()) {
                return List.of();
            }
        }
        return reading.right().behind(BY, from, limit);
    }

    /** "the men killed in the raid": no auxiliary, no object, a noun before. */
    private boolean isReduced(VerbGroup verb, int from, boolean harms) {
        if (!harms && (words.saysWhen(from + 1) || words.saysWhen(from))) {
            return false;
        }
        var word = words.lower(verb.head());
        boolean headline = harms
                && (HEADLINE.contains(words.lower(from)) && (word.endsWith("ed") || word.endsWith("n"))
                        || word.equals("shot") && REDUCED.contains(words.lower(from)));
        boolean plain = verb.from() == verb.head() && verb.form() == VerbGroup.Form.FINITE;
        if (plain && URGED.contains(word) && isInfinitive(from)) {
            return true;
        }
        return plain
                && !reading.saying().contains(words.lower(verb.head()))
                && (word.endsWith("ed") || word.endsWith("n") || headline)
                && !words.is(from, "NUM")
                && (headline || REDUCED.contains(words.lower(from)) || from >= words.size() - 1)
                && reading.chunks().phrase(verb.from() - 1).isPresent();
    }

    /** "Chad Urged to Leave": what is urged without an object is urged upon the subject. */
    private boolean isInfinitive(int from) {
        return reading.chunks()
                .verb(from)
                .filter(next -> next.form() == VerbGroup.Form.INFINITIVE)
                .isPresent();
    }

    /** Who does this does it to somebody: "poisoned with lead" and "sentenced to death" are said of the victim. */
    private static boolean harms(Trigger trigger) {
        var type = trigger.code().type();
        boolean hard = type == PloverType.ASSAULT || type == PloverType.COERCE || type == PloverType.SANCTION;
        return hard && trigger.code().mode().isPresent();
    }

    /** "was released": the subject of the passive is the recipient, and nobody else. */
    boolean suffersAsSubject(Trigger trigger) {
        boolean object =
                trigger.frame() instanceof Frame.Verb verb && verb.recipient().contains("object");
        return object
                && reading.chunks()
                        .verb(trigger.head())
                        .filter(VerbGroup::passive)
                        .isPresent();
    }

    /** "put the leader on trial", "seized Iranian ships": the object of a verb, within the words of the trigger. */
    List<NounPhrase> objectInside(Trigger trigger) {
        boolean object =
                trigger.frame() instanceof Frame.Verb verb && verb.recipient().contains("object");
        var verb = reading.chunks().verb(trigger.head());
        if (!object || verb.isEmpty() || verb.get().passive() || verb.get().to() >= trigger.to()) {
            return List.of();
        }
        return reading.right().object(verb.get().to()).stream()
                .filter(phrase -> phrase.from() < trigger.to() && !OWN.contains(words.lower(phrase.from())))
                .toList();
    }

    /** "tightened the blockade of Chad", "launched Turkish air strikes": named in the words of the trigger or right behind. */
    List<NounPhrase> touched(Trigger trigger) {
        var verb = reading.chunks().verb(trigger.head());
        if (trigger.isNominal() || verb.isEmpty() || verb.get().to() >= trigger.to()) {
            return List.of();
        }
        if (words.lower(trigger.to()).equals("of")) {
            return reading.right().behind(Set.of("of"), trigger.to(), trigger.to() + 2);
        }
        return reading.chunks().phrases().stream()
                .filter(phrase -> phrase.from() >= verb.get().to() && phrase.from() < trigger.to())
                .limit(1)
                .map(reading.right()::withAttached)
                .toList();
    }

    /** "issued a letter demanding", where the letter cannot act: who issued it. Not "with states banning flights, he left". */
    List<NounPhrase> mainSubject(Trigger trigger) {
        return reading.chunks()
                .verb(trigger.head())
                .filter(verb -> verb.form() == VerbGroup.Form.GERUND && !verb.passive())
                .map(reading.subjects()::ofMain)
                .filter(subject -> subject.stream().allMatch(phrase -> phrase.to() <= trigger.from()))
                .orElse(List.of());
    }

    private List<NounPhrase> before(VerbGroup verb) {
        if (verb.passive()) {
            return reading.subjects().of(verb);
        }
        return reading.chunks()
                .phrase(verb.from() - 1)
                .map(reading.subjects()::coordinated)
                .orElseGet(() -> reading.subjects().of(verb));
    }

    List<NounPhrase> recipients(List<String> sources, int from, int limit) {
        var inTrigger = words.lower(from - 1);
        var ordered = new ArrayList<>(sources);
        if (ordered.remove(inTrigger)) {
            ordered.add(0, inTrigger);
        }
        for (var source : ordered) {
            int start = words.lower(from - 1).equals(source) ? from - 1 : from;
            int end = source.equals("of") ? Math.min(limit, start + 2) : limit;
            var found = source.equals("object")
                    ? reading.right().object(from)
                    : reading.right().behind(Set.of(source), start, end);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
