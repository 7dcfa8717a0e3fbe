package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;

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
        return ofNoun(trigger, (Frame.Nominal) trigger.frame());
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
                || object && trigger.to() <= verb.to() && isReduced(verb, from, harms(trigger))) {
            var subject = verb.form() == VerbGroup.Form.FINITE && verb.passive()
                    ? reading.subjects().of(verb)
                    : before(verb);
            var by = reading.right().behind(BY, from, limit);
            return object ? new Found(by, subject) : new Found(by, recipients(recipient, from, limit));
        }
        return new Found(reading.subjects().of(verb), recipients(recipient, from, limit));
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
        return plain
                && !reading.saying().contains(words.lower(verb.head()))
                && (word.endsWith("ed") || word.endsWith("n") || headline)
                && !words.is(from, "NUM")
                && (headline || REDUCED.contains(words.lower(from)) || from >= words.size() - 1)
                && reading.chunks().phrase(verb.from() - 1).isPresent();
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

    private List<NounPhrase> recipients(List<String> sources, int from, int limit) {
        for (var source : sources) {
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

    private Found ofNoun(Trigger trigger, Frame.Nominal frame) {
        var phrase = reading.chunks().phrase(trigger.head()).orElseThrow();
        int limit = reading.right().clauseEnd(trigger.to());
        var owner = owner(phrase, trigger).map(List::of).orElse(List.of());
        boolean suffers = frame.recipient().contains("owner");
        if (suffers
                && !owner.isEmpty()
                && reading.words().isPossessive(owner.get(0).to() - 1)) {
            var behind = recipients(frame.recipient(), trigger.to(), nounLimit(trigger.to(), limit));
            if (behind.isEmpty()) {
                return new Found(recipients(frame.actor(), trigger.to(), limit), owner);
            }
        }
        var actor = new ArrayList<>(owner);
        if (actor.isEmpty()) {
            actor.addAll(recipients(frame.actor(), trigger.to(), limit));
        }
        if (actor.isEmpty() && trigger.code().type() == PloverType.CONSULT) {
            actor.addAll(new Meetings(reading).whoMetOfficially(phrase));
        }
        var recipient = recipients(frame.recipient(), trigger.to(), nounLimit(trigger.to(), limit));
        return new Found(actor, recipient);
    }

    /** A noun's own phrases stand close behind it. */
    private static int nounLimit(int from, int limit) {
        return Math.min(limit, from + 12);
    }

    /** "NATO's war", "Russian air strikes": what stands in the phrase before the noun, if it names somebody. */
    private Optional<NounPhrase> owner(NounPhrase phrase, Trigger trigger) {
        for (int i = trigger.head() - 1; i >= phrase.from(); i--) {
            if (words.isPossessive(i)) {
                int last = Math.max(phrase.from(), words.is(i, "PART") ? i - 1 : i);
                return Optional.of(new NounPhrase(phrase.from(), last + 1, last));
            }
        }
        int end = Math.min(trigger.from(), trigger.head());
        for (int i = end - 1; i >= phrase.from(); i--) {
            if (words.is(i, "ADJ") || words.is(i, "PROPN") || words.is(i, "NOUN")) {
                var owner = new NounPhrase(i, i + 1, i);
                if (names(owner)) {
                    return Optional.of(longest(phrase.from(), i));
                }
            }
        }
        return Optional.empty();
    }

    private NounPhrase longest(int from, int to) {
        int start = to;
        while (start - 1 >= from && words.is(start - 1, "PROPN")) {
            start--;
        }
        return new NounPhrase(start, to + 1, to);
    }

    private boolean names(NounPhrase owner) {
        return reading.sides().of(Role.ACTOR, List.of(owner)).stream().anyMatch(SideReader::isKnown);
    }

    static boolean isKnown(Participant side) {
        return side.country().isPresent() || side.sector().isPresent();
    }
}
