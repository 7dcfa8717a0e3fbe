package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.event.Arguments.Candidate;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.syntax.Clause.Form;
import org.dateline.core.syntax.Clause.Kind;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/**
 * Decides who plays which part in an event: of the nouns that the tree offers the first that are somebody. Where a part stays
 * open, what the trigger takes as content, whom force is meant for, and what is struck.
 */
final class Casting {

    /** Both parts of an event, and the ways that led to them. */
    record Cast(List<Participant> actor, List<Participant> recipient, String actorWay, String recipientWay) {

        boolean hasNobody() {
            return actor.isEmpty() && recipient.isEmpty();
        }
    }

    private final ReadSentence words;
    private final Tree tree;
    private final ActorReader actors;
    private final Arguments arguments;

    Casting(ReadSentence words, ActorReader actors, Arguments arguments) {
        this.words = words;
        this.tree = words.tree();
        this.actors = actors;
        this.arguments = arguments;
    }

    Cast of(Trigger trigger, Optional<Trigger> content) {
        var found = arguments.of(trigger);
        var ways = new String[] {"", ""};
        var actor = first(Role.ACTOR, found.actor(), trigger, ways, 0);
        var recipient = recipient(trigger, content, found, actor, ways);
        if (recipient.isEmpty() && trigger.code().has(EventTrait.FORCE)) {
            recipient = struck(trigger, found.recipient());
            ways[1] = recipient.isEmpty() ? "" : "struck";
        } else {
            recipient = found(recipient, ways[1]);
        }
        return new Cast(found(actor, ways[0]), recipient, ways[0], ways[1]);
    }

    private static List<Participant> found(List<Participant> sides, String way) {
        return sides.stream().map(side -> side.after(way)).toList();
    }

    /** "withdrew its troops": what is one's own is not acted upon; relatives are, "killed his wife". */
    private List<Integer> notOwn(List<Integer> nouns) {
        return nouns.stream()
                .filter(noun -> {
                    int owner = tree.child(noun, Relation.NMOD_POSS);
                    return owner < 0 || !words.is(owner, Tag.PRON) || actors.isRelative(noun);
                })
                .toList();
    }

    private List<Participant> first(Role role, List<Candidate> candidates, Trigger trigger, String[] ways, int which) {
        for (var candidate : candidates) {
            var nouns = role == Role.RECIPIENT ? notOwn(candidate.nouns()) : candidate.nouns();
            var sides = actors.of(role, notSpeaking(nouns, trigger));
            if (sides.isEmpty()
                    && role == Role.RECIPIENT
                    && trigger.code().has(EventTrait.FORCE)
                    && isStruck(candidate.way())) {
                sides = actors.struck(candidate.nouns());
            }
            if (candidate.way().equals("occasion") && sides.stream().noneMatch(this::isOfficial)) {
                continue;
            }
            boolean known = !trigger.isNominal()
                    || !candidate.way().equals("modifier")
                    || sides.stream().anyMatch(Casting::isSomebody);
            if (!sides.isEmpty() && known) {
                ways[which] = candidate.way();
                return sides;
            }
        }
        return List.of();
    }

    /** A state or the holder of an office: others meet in private. */
    private boolean isOfficial(Participant side) {
        return side.sector().isPresent() ? Plausibility.isOffice(side.sector().get()) : isState(side);
    }

    private static boolean isStruck(String way) {
        return way.equals("object") || way.equals("passive") || way.equals("of") || way.equals("on");
    }

    private static boolean isSomebody(Participant side) {
        return side.country().isPresent() || side.sector().isPresent();
    }

    /** Nobody acts in a dateline. Who says the trigger stands outside what is said, and takes no part in it unless by a pronoun. */
    private List<Integer> notSpeaking(List<Integer> nouns, Trigger trigger) {
        return nouns.stream()
                .filter(noun -> noun >= words.datelineEnd())
                .filter(noun -> words.speeches().stream()
                        .noneMatch(speech -> speech.says(trigger.head())
                                && !speech.says(noun)
                                && speech.speakers().contains(noun)))
                .toList();
    }

    private List<Participant> recipient(
            Trigger trigger, Optional<Trigger> content, Arguments.Found found, List<Participant> actor, String[] ways) {
        var own = apart(actor, first(Role.RECIPIENT, found.recipient(), trigger, ways, 1), trigger);
        if (!own.isEmpty()) {
            return own;
        }
        for (var candidate : beyond(trigger, content)) {
            var sides = apart(actor, actors.of(Role.RECIPIENT, candidate.nouns()), trigger);
            if (!sides.isEmpty()) {
                ways[1] = candidate.way();
                return sides;
            }
        }
        ways[1] = "";
        return List.of();
    }

    /** Where else the recipient may be told. */
    private List<Candidate> beyond(Trigger trigger, Optional<Trigger> content) {
        var more = new ArrayList<Candidate>();
        if (trigger.code().has(EventTrait.DEMANDING)) {
            more.add(new Candidate("content-subject", contentSubjects(trigger)));
        }
        if (content.isPresent()) {
            var inner = arguments.of(content.get());
            if (trigger.code().has(EventTrait.DEMANDING)) {
                inner.actor().forEach(candidate -> more.add(new Candidate("content-actor", candidate.nouns())));
            }
            inner.recipient().forEach(candidate -> more.add(new Candidate("content", candidate.nouns())));
        } else if (trigger.takesContent() && !trigger.code().has(EventTrait.DEMANDING)) {
            more.add(new Candidate("content-subject", contentSubjects(trigger)));
        }
        if (trigger.code().has(EventTrait.FORCE) && !trigger.isNominal()) {
            more.add(new Candidate("purpose", purpose(trigger)));
        }
        if (trigger.code().has(EventTrait.MARCHING)) {
            more.add(new Candidate("cause", cause(trigger)));
            more.add(new Candidate("place", trigger.isNominal() ? List.of() : place(trigger)));
        }
        if (trigger.code().has(EventTrait.AIMED) && !trigger.isNominal()) {
            more.add(new Candidate("named", named(trigger)));
        }
        if (trigger.code().has(EventTrait.CONDITIONAL)) {
            more.add(new Candidate("condition", condition(trigger)));
        }
        return more;
    }

    /** "demanded that Chad leave", "accused Chad of": who is subject of what is said. */
    private List<Integer> contentSubjects(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        for (int child : tree.children(clause.predicate(), Relation.CCOMP, Relation.XCOMP)) {
            var inner = words.clauses().at(child);
            if (inner.isPresent() && !inner.get().subjects().equals(clause.subjects())) {
                return inner.get().subjects();
            }
        }
        return List.of();
    }

    /** "used tear gas to disperse students". */
    private List<Integer> purpose(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        return tree.children(clause.predicate(), Relation.ADVCL, Relation.XCOMP).stream()
                .flatMap(child -> words.clauses().at(child).stream())
                .filter(inner -> inner.form() == Form.INFINITIVE)
                .flatMap(inner -> inner.objects().stream())
                .toList();
    }

    /** "marched to demand reforms from the government": the first somebody of politics in what they march for. */
    private List<Integer> cause(Trigger trigger) {
        int predicate = words.clauses().around(trigger.head()).predicate();
        for (int i = trigger.to(); i < tree.to(predicate); i++) {
            boolean noun = switch (tree.relation(i)) {
                case OBL, NMOD, OBJ, NMOD_POSS, NSUBJ, OBL_AGENT -> !words.is(i, Tag.PRON) && !words.saysWhen(i);
                default -> false;
            };
            if (noun && !WHERE.contains(Prepositions.of(tree, i)) && tree.isWithin(i, predicate) && isPolitical(i)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** "marched in Chad", where nothing else says against whom. */
    private List<Integer> place(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        return arguments.behind(trigger, clause, Set.of("in", "outside", "near"));
    }

    /** "threatened to strike unless Turkey withdraws": Turkey. */
    private List<Integer> condition(Trigger trigger) {
        return words.clauses().all().stream()
                .filter(clause -> clause.kind() == Kind.CONDITION && clause.predicate() > trigger.head())
                .flatMap(clause -> clause.subjects().stream())
                .toList();
    }

    private boolean isPolitical(int noun) {
        return actors.of(Role.RECIPIENT, List.of(noun)).stream().anyMatch(Plausibility::isPolitical);
    }

    private static final Set<String> WHERE = Set.of("in", "near", "at", "on", "outside");

    /** The first somebody named in what follows the trigger: "agreed to give Chad a loan", "signed a deal on gas with Mali". */
    private List<Integer> named(Trigger trigger) {
        var clause = words.clauses().around(trigger.head());
        for (int i = Math.min(trigger.from(), trigger.head()) + 1; i < tree.to(clause.predicate()); i++) {
            if (isNamed(i, clause.predicate(), trigger)) {
                var sides = actors.of(Role.RECIPIENT, List.of(i));
                if (sides.stream().anyMatch(Plausibility::isPolitical)) {
                    return List.of(i);
                }
            }
        }
        return List.of();
    }

    private boolean isNamed(int token, int predicate, Trigger trigger) {
        boolean noun = switch (tree.relation(token)) {
            case OBL, NMOD, OBJ, IOBJ, NMOD_POSS -> !words.is(token, Tag.PRON);
            default -> false;
        };
        var preposition = noun ? Prepositions.of(tree, token) : "";
        boolean where = trigger.code().has(EventTrait.YIELDING) || isWhereItIsDone(token, predicate, trigger);
        boolean place = where && PLACE.contains(preposition);
        return noun && !place && !ASIDE.contains(preposition) && !words.saysWhen(token) && isOwn(token, predicate);
    }

    /** "signed a deal in Havana", not "agreed to invest in Cuba". */
    private boolean isWhereItIsDone(int token, int predicate, Trigger trigger) {
        int head = tree.head(token);
        boolean own = head == predicate || trigger.from() <= head && head < trigger.to();
        return own && words.is(token, Tag.PROPN);
    }

    /** In what the verb takes, not in a clause that says when or why, nor in one joined to it. */
    private boolean isOwn(int token, int predicate) {
        for (int at = token; at != predicate; at = tree.head(at)) {
            boolean apart = switch (tree.relation(at)) {
                case NSUBJ, NSUBJ_PASS, PARATAXIS, ACL_RELCL, APPOS -> at != token && tree.head(at) == predicate;
                case CONJ -> tree.head(at) == predicate;
                case ADVCL -> true;
                case ROOT -> true;
                default -> false;
            };
            if (apart || tree.head(at) < 0) {
                return false;
            }
        }
        return true;
    }

    private static final Set<String> ASIDE = Set.of(
            "like",
            "unlike",
            "than",
            "via",
            "during",
            "after",
            "before",
            "since",
            "despite",
            "following",
            "because of");
    private static final Set<String> PLACE = Set.of("in", "at", "near", "on");

    private List<Participant> struck(Trigger trigger, List<Candidate> candidates) {
        var all = new ArrayList<>(candidates);
        if (!trigger.isNominal()) {
            var objects = words.clauses().around(trigger.head()).objects();
            all.add(new Candidate("object", objects));
        }
        return all.stream()
                .map(candidate -> found(actors.struck(candidate.nouns()), candidate.way()))
                .filter(sides -> !sides.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Nobody acts upon themselves; who marches may march against the own state. */
    List<Participant> apart(List<Participant> actor, List<Participant> sides, Trigger trigger) {
        return sides.stream()
                .filter(side -> actor.stream()
                        .noneMatch(other -> trigger.code().has(EventTrait.MARCHING)
                                ? other.span().overlaps(side.span())
                                : isSame(other, side)))
                .toList();
    }

    private boolean isSame(Participant one, Participant other) {
        return one.span().overlaps(other.span())
                || one.entityNo().isPresent() && one.entityNo().equals(other.entityNo())
                || one.country().isPresent() && one.country().equals(other.country()) && isState(one) && isState(other);
    }

    private boolean isState(Participant side) {
        return side.sector().isEmpty() && words.isCountryName(side.span());
    }
}
