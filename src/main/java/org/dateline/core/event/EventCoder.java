package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
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

    /** What is right less often than this is no finding. */
    private static final double LEAST = 0.25;

    private static final Set<String> LASTING = Set.of("remain", "remains");

    private final Reading reading;
    private final ArticleFacts facts;
    private final List<Span> quotes;
    private final Lexicons lexicons;
    private final SideReader sideReader;
    private final Casting casting;
    private final ClauseReader clauseReader;

    EventCoder(Reading reading, ArticleFacts facts, List<Span> quotes, Lexicons lexicons) {
        this.reading = reading;
        this.facts = facts;
        this.quotes = quotes;
        this.lexicons = lexicons;
        this.sideReader = new SideReader(reading);
        this.casting = new Casting(reading, facts, sideReader);
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
            if (!scope.isContent(trigger) || isDenied(trigger)) {
                code(trigger, scope.contentOf(trigger)).ifPresent(events::add);
            }
        }
        return Repetitions.without(events);
    }

    private Optional<EventMention> code(Trigger trigger, Optional<Trigger> content) {
        var status = status(trigger);
        if (status.isEmpty() || isAskedOfYou(trigger)) {
            return Optional.empty();
        }
        var cast = casting.of(trigger, content);
        var actor = cast.actor();
        var recipient = cast.recipient();
        var code = Coding.of(trigger.code(), content.map(Trigger::code), status.get(), lexicons.codebook());
        boolean named =
                !recipient.isEmpty() || !sideReader.of(trigger).recipient().isEmpty();
        if (!Plausibility.holds(trigger, code, actor, recipient, named, goesSomewhere(trigger))) {
            return Optional.empty();
        }
        return Optional.of(mention(trigger, code, status.get(), cast)).filter(event -> event.confidence() >= LEAST);
    }

    /** "How would you talk to Norway?": an interviewer asks, and reports nothing. */
    private boolean isAskedOfYou(Trigger trigger) {
        var words = reading.words();
        return words.lower(words.size() - 1).equals("?")
                && reading.chunks()
                        .verb(trigger.head())
                        .filter(verb -> reading.subjects().of(verb).stream()
                                .anyMatch(subject -> words.lower(subject.head()).equals("you")))
                        .isPresent();
    }

    /** Whether a place without a name is acted upon: "several countries of the region". */
    private boolean goesSomewhere(Trigger trigger) {
        return sideReader.of(trigger).recipient().stream()
                .anyMatch(phrase -> reading.sides().isPlaceNoun(phrase.head()));
    }

    private boolean isDenied(Trigger trigger) {
        return status(trigger).equals(Optional.of(EventStatus.DENIED));
    }

    private Optional<EventStatus> status(Trigger trigger) {
        if (trigger.isNominal()) {
            return Optional.of(reading.nounStatus()
                    .of(reading.chunks().phrase(trigger.head()).orElseThrow()));
        }
        var verb = reading.chunks().verb(trigger.head()).orElseThrow();
        for (int i = trigger.from(); i < trigger.to(); i++) {
            if (reading.words().isNot(i)) {
                return reading.status().of(verb.affirmed());
            }
        }
        return meant(trigger, verb)
                .or(() -> lasting(verb))
                .or(() -> reading.status().of(verb));
    }

    /** "plans to meet" is a trigger whose own verb says that nothing has happened yet. */
    private Optional<EventStatus> meant(Trigger trigger, VerbGroup verb) {
        boolean intention = lexicons.modality().isIntention(reading.words().lower(verb.head()));
        return intention && trigger.to() > verb.to()
                ? reading.chunks()
                        .verb(trigger.to() - 1)
                        .filter(last -> last.form() == VerbGroup.Form.INFINITIVE)
                        .flatMap(reading.status()::of)
                : Optional.empty();
    }

    /** "remain on strike". */
    private Optional<EventStatus> lasting(VerbGroup verb) {
        return LASTING.contains(reading.words().lower(verb.head())) && !verb.negated()
                ? Optional.of(EventStatus.ONGOING)
                : Optional.empty();
    }

    private EventMention mention(Trigger trigger, Frame.Code code, EventStatus status, Casting.Cast found) {
        var words = reading.words();
        var clause = clauseReader.clause(trigger);
        var place = HAPPENS_SOMEWHERE.contains(code.type())
                ? clauseReader.place(trigger, clause)
                : Optional.<CountryMention>empty();
        var cast = casting.atHome(found, trigger, code.type(), place.map(CountryMention::country));
        var sides = new ArrayList<>(cast.actor());
        sides.addAll(cast.recipient());
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
                lexicons.confidence().of(trigger.ruleId(), cast.actor(), cast.recipient()),
                trigger.ruleId(),
                sides);
    }
}
