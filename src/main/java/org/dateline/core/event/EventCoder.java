package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;

/** Codes the events of one sentence: settles which triggers count, and fills in the cells of each. */
final class EventCoder {

    private static final Set<PloverType> HAPPENS_SOMEWHERE = Set.of(
            PloverType.CONSULT,
            PloverType.AID,
            PloverType.RETREAT,
            PloverType.PROTEST,
            PloverType.MOBILIZE,
            PloverType.COERCE,
            PloverType.ASSAULT,
            PloverType.COOPERATE);

    private final Reading reading;
    private final ArticleFacts facts;
    private final List<Span> quotes;
    private final Lexicons lexicons;
    private final SideReader sideReader;
    private final ClauseReader clauseReader;

    EventCoder(Reading reading, ArticleFacts facts, List<Span> quotes, Lexicons lexicons) {
        this.reading = reading;
        this.facts = facts;
        this.quotes = quotes;
        this.lexicons = lexicons;
        this.sideReader = new SideReader(reading);
        this.clauseReader = new ClauseReader(reading, facts);
    }

    List<EventMention> code() {
        var triggers = lexicons.triggers().find(reading.chunks());
        if (triggers.isEmpty()) {
            return List.of();
        }
        var scope = new ContentScope(reading, triggers);
        var events = new ArrayList<EventMention>();
        for (var trigger : triggers) {
            if (!scope.isContent(trigger)) {
                code(trigger, scope.contentOf(trigger)).ifPresent(events::add);
            }
        }
        return Repetitions.without(events);
    }

    private Optional<EventMention> code(Trigger trigger, Optional<Trigger> content) {
        var status = status(trigger);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        var actor = participants(trigger, content, Role.ACTOR);
        var recipient = participants(trigger, content, Role.RECIPIENT);
        var code = Coding.of(trigger.code(), content.map(Trigger::code), status.get(), lexicons.codebook());
        boolean named =
                !recipient.isEmpty() || !sideReader.of(trigger).recipient().isEmpty();
        if (!Plausibility.holds(trigger, code, actor, recipient, named, goesSomewhere(trigger))) {
            return Optional.empty();
        }
        return Optional.of(mention(trigger, code, status.get(), actor, recipient));
    }

    /** Whether a place without a name is acted upon: "several countries of the region". */
    private boolean goesSomewhere(Trigger trigger) {
        return sideReader.of(trigger).recipient().stream()
                .anyMatch(phrase -> reading.sides().isPlaceNoun(phrase.head()));
    }

    private Optional<EventStatus> status(Trigger trigger) {
        if (trigger.isNominal()) {
            return Optional.of(reading.status()
                    .ofNoun(reading.chunks().phrase(trigger.head()).orElseThrow()));
        }
        var verb = reading.chunks().verb(trigger.head()).orElseThrow();
        for (int i = trigger.from(); i < trigger.to(); i++) {
            if (reading.words().isNot(i)) {
                return reading.status().of(verb.affirmed());
            }
        }
        return reading.status().of(verb);
    }

    /** A side that the trigger leaves open may stand in what it takes as content: "agreed to lift sanctions on Iran". */
    private List<Participant> participants(Trigger trigger, Optional<Trigger> content, Role role) {
        var own = side(sideReader.of(trigger), role).stream()
                .filter(phrase -> role == Role.ACTOR || !isSpeaker(phrase, trigger))
                .toList();
        if (own.isEmpty() && role == Role.RECIPIENT && content.isPresent()) {
            return reading.sides().of(role, side(sideReader.of(content.get()), role));
        }
        var sides = reading.sides().of(role, own);
        boolean open = role == Role.RECIPIENT && own.isEmpty() && trigger.takesContent();
        return open ? named(trigger) : sides;
    }

    /** The first side with a country, or organisation of states, that the content names: "demanded that Iran …". */
    private List<Participant> named(Trigger trigger) {
        int end = scope(trigger);
        for (var phrase : reading.chunks().phrases()) {
            if (phrase.from() >= trigger.to() && phrase.to() <= end && !isSpeaker(phrase, trigger)) {
                var side = reading.sides().of(Role.RECIPIENT, List.of(phrase));
                if (side.stream().anyMatch(Plausibility::isPolitical)) {
                    return side;
                }
            }
        }
        return List.of();
    }

    /** Who says the trigger stands outside what is said, and is not acted upon in it. */
    private boolean isSpeaker(NounPhrase phrase, Trigger trigger) {
        return reading.speeches().stream()
                .filter(speech -> speech.says(trigger.head()) && !speech.says(phrase.head()))
                .flatMap(speech -> speech.speaker().stream())
                .anyMatch(speaker -> speaker.from() < phrase.to() && phrase.from() < speaker.to());
    }

    private int scope(Trigger trigger) {
        return new ContentScope(reading, List.of(trigger)).contentEnd(trigger);
    }

    private static List<NounPhrase> side(SideReader.Found found, Role role) {
        return role == Role.ACTOR ? found.actor() : found.recipient();
    }

    private EventMention mention(
            Trigger trigger,
            Frame.Code code,
            EventStatus status,
            List<Participant> actor,
            List<Participant> recipient) {
        var words = reading.words();
        var clause = clauseReader.clause(trigger);
        var place = HAPPENS_SOMEWHERE.contains(code.type())
                ? clauseReader.place(trigger, clause)
                : Optional.<CountryMention>empty();
        var sides = new ArrayList<>(actor);
        sides.addAll(recipient);
        var span = words.span(trigger.from(), trigger.to());
        return new EventMention(
                words.span(clause.from(), clause.to()),
                words.sentence().sentenceNo(),
                span,
                code.type(),
                code.mode(),
                lexicons.codebook().score(code.type(), code.mode()),
                status,
                reading.speakerOf(trigger.head()),
                quotes.stream().anyMatch(quote -> quote.contains(span)),
                clauseReader.time(trigger, clause),
                place.map(CountryMention::country),
                place.flatMap(CountryMention::placeName),
                Plausibility.confidence(trigger, actor, recipient),
                trigger.ruleId(),
                sides);
    }
}
