package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.Discourse;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.EventCode;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Speaker;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Tag;

/** Codes the events of one sentence: settles which triggers count, and fills in the cells of each. {@code company} gives the signs of what else the article tells. */
final class EventCoder {

    private final ReadSentence words;
    private final Discourse before;
    private final Function<Trigger, List<String>> company;
    private final Lexicons lexicons;
    private final Arguments arguments;
    private final Casting casting;
    private final SideFinder sides;
    private final Circumstances circumstances;
    private final VerbStatus verbStatus;
    private final NounStatus nounStatus;
    private final Domestic domestic;
    private final Speakers speakers;
    private final Signs signs;
    private final Counting counting;

    EventCoder(
            ReadSentence words,
            ActorReader actors,
            Discourse before,
            Function<Trigger, List<String>> company,
            Lexicons lexicons) {
        this.words = words;
        this.before = before;
        this.company = company;
        this.lexicons = lexicons;
        this.arguments = new Arguments(words, lexicons.modality(), actors::isSomebody);
        this.casting = new Casting(words, actors, arguments);
        this.sides = new SideFinder(words, casting, new SideOptions(words, actors, arguments), lexicons.sides());
        this.circumstances = new Circumstances(words);
        this.verbStatus = new VerbStatus(words, lexicons.modality(), lexicons.speech());
        this.nounStatus = new NounStatus(words, lexicons.modality(), verbStatus);
        this.domestic = new Domestic(words, actors);
        this.speakers = new Speakers(words, actors);
        this.signs = new Signs(words);
        this.counting = new Counting(words, lexicons, speakers);
    }

    List<EventMention> code(List<Trigger> triggers) {
        var scope = new ContentScope(words, triggers);
        var events = new ArrayList<EventMention>();
        for (var trigger : triggers) {
            var outer = scope.outerOf(trigger);
            if (outer.isEmpty() || isDeed(trigger, outer.get()) || isDenied(trigger)) {
                code(trigger, scope.contentOf(trigger), outer).ifPresent(events::add);
            }
        }
        return counting.of(Repetitions.without(events, lexicons.codebook(), scope::isOccasion));
    }

    /** A state that protests says so and marches nowhere. */
    private boolean isStateProtest(Trigger trigger, EventCode code, Casting.Cast cast) {
        return code.has(EventTrait.MARCHING)
                && words.lower(trigger.head()).startsWith("protest")
                && !trigger.isNominal()
                && cast.actor().stream()
                        .anyMatch(side -> words.isCountryName(side.span())
                                || side.sector().equals(Optional.of("GOV")));
    }

    /** "attacked the plan". */
    private boolean isOfWords(Trigger trigger) {
        var objects = words.clauses().around(trigger.head()).objects();
        return trigger.code().has(EventTrait.FORCE)
                && !trigger.isNominal()
                && !objects.isEmpty()
                && objects.stream().allMatch(noun -> lexicons.learned().senses().isThought(words.lower(noun)));
    }

    /** "condemned the killing" tells of a killing; "accused them of killing" does not. */
    private static boolean isDeed(Trigger trigger, Trigger outer) {
        return trigger.isNominal()
                && outer.code().has(EventTrait.ABOUT_DEEDS)
                && !outer.code().has(EventTrait.ALLEGED);
    }

    private Optional<EventMention> code(Trigger trigger, Optional<Trigger> content, Optional<Trigger> outer) {
        var status = status(trigger);
        if (status.isEmpty() || isAskedOfYou(trigger) || isOfNature(trigger) || isFiction(trigger)) {
            return Optional.empty();
        }
        var code = Coding.of(trigger.code(), content.map(Trigger::code), status.get());
        var place = code.has(EventTrait.SOMEWHERE) ? circumstances.place(trigger) : Optional.<CountryMention>empty();
        var found = sides.of(
                trigger,
                casting.of(trigger, content),
                cast -> domestic.completed(cast, code, place.map(CountryMention::country)));
        if (Plausibility.isNoEvent(trigger, code, found.actor(), found.recipient())) {
            return Optional.empty();
        }
        boolean said = isStateProtest(trigger, code, found) || isOfWords(trigger);
        var coded = said ? code.said().orElse(code) : code;
        return Optional.of(mention(trigger, coded, status.get(), found, place, outer))
                .filter(event -> event.confidence() >= lexicons.least());
    }

    /** "How would you talk to Norway?": an interviewer asks, and reports nothing. */
    private boolean isAskedOfYou(Trigger trigger) {
        return words.lower(words.size() - 1).equals("?")
                && words.clauses().around(trigger.head()).subjects().stream()
                        .anyMatch(subject -> words.lower(subject).equals("you"));
    }

    /** "Locusts invaded Kenya", "was attacked by crocodiles". */
    private boolean isOfNature(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        var doers = clause.passive() ? clause.agents() : clause.subjects();
        return !trigger.isNominal()
                && !doers.isEmpty()
                && doers.stream()
                        .allMatch(noun -> words.is(noun, Tag.NOUN)
                                && lexicons.learned().senses().isAnimal(words.lower(noun)));
    }

    /** "In the film, rebels storm a palace": of what is done with force, for people do quarrel in novels. */
    private boolean isFiction(Trigger trigger) {
        int verb = words.clauses().around(trigger.head()).predicate();
        return trigger.code().has(EventTrait.FORCE)
                && Prepositions.behind(words.tree(), verb, Set.of("in", "during")).stream()
                        .anyMatch(noun -> lexicons.modality().isFiction(words.lower(noun)));
    }

    private boolean isDenied(Trigger trigger) {
        return status(trigger).equals(Optional.of(EventStatus.DENIED));
    }

    private Optional<EventStatus> status(Trigger trigger) {
        var status = told(trigger);
        return verbStatus.isInverted(trigger.head()) ? status.map(VerbStatus::open) : status;
    }

    private Optional<EventStatus> told(Trigger trigger) {
        if (trigger.isNominal()) {
            return Optional.of(nounStatus.of(
                    trigger.head(),
                    !trigger.code().has(EventTrait.FORCE) && !trigger.code().has(EventTrait.MARCHING)));
        }
        var clause = words.clauses().around(trigger.head());
        return meant(trigger).or(() -> verbStatus.of(clause));
    }

    /** "plans to meet" is a trigger whose own verb says that nothing has happened yet. */
    private Optional<EventStatus> meant(Trigger trigger) {
        boolean intention = lexicons.modality().isIntention(words.lower(trigger.head()));
        return intention && trigger.to() - 1 > trigger.head()
                ? words.clauses()
                        .at(trigger.to() - 1)
                        .filter(clause -> clause.form() == org.dateline.core.syntax.Clause.Form.INFINITIVE)
                        .flatMap(verbStatus::of)
                : Optional.empty();
    }

    private EventMention mention(
            Trigger trigger,
            EventCode code,
            EventStatus status,
            Casting.Cast found,
            Optional<CountryMention> place,
            Optional<Trigger> outer) {
        var cast = domestic.completed(found, code, place.map(CountryMention::country));
        var both = new ArrayList<>(cast.actor());
        both.addAll(cast.recipient());
        var span = words.span(trigger.from(), trigger.to());
        var time = circumstances.time(trigger);
        boolean quoted = before.quotes().stream().anyMatch(quote -> quote.contains(span));
        var seen = new ArrayList<>(signs.of(trigger, code, status, cast, place.isPresent(), time, quoted, outer));
        seen.addAll(company.apply(trigger));
        return new EventMention(
                circumstances.clause(trigger),
                words.sentenceNo(),
                span,
                lexicons.forms().of(trigger, words.clauses()),
                code.type(),
                code.mode(),
                code.score(),
                status,
                speaker(trigger),
                quoted,
                time,
                place.map(CountryMention::country),
                place.flatMap(CountryMention::placeName),
                lexicons.scorer().of(seen),
                trigger.ruleId(),
                both,
                List.of());
    }

    private Optional<Speaker> speaker(Trigger trigger) {
        return words.speechOf(trigger.head()).flatMap(speakers::of);
    }
}
