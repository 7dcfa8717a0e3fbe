package org.dateline.core.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.event.Arguments.Candidate;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tree;

/** Where the tree has the sides of a noun: owners, adjectives, prepositions, and the verb that has it as subject or object. */
final class NounArguments {

    private static final Set<String> BY = Set.of("by");

    private final ReadSentence words;
    private final Tree tree;
    private final Arguments verbs;
    private final Modality modality;

    NounArguments(ReadSentence words, Arguments verbs, Modality modality) {
        this.modality = modality;
        this.words = words;
        this.tree = words.tree();
        this.verbs = verbs;
    }

    Arguments.Found of(Trigger trigger, Frame.Nominal frame) {
        int noun = trigger.head();
        var actor = new ArrayList<Candidate>();
        var recipient = new ArrayList<Candidate>();
        boolean suffers = frame.recipient().contains("owner");
        (suffers ? recipient : actor).add(new Candidate("owner", owners(noun)));
        (suffers ? recipient : actor).add(new Candidate("modifier", modifiers(noun, trigger.from())));
        actor.add(new Candidate("by", behind(noun, BY)));
        actor.add(new Candidate("doer", doers(noun)));
        if (trigger.code().has(EventTrait.MUTUAL)) {
            actor.add(new Candidate("occasion", whoMet(noun)));
        }
        for (var source : frame.actor()) {
            if (!source.equals("by")) {
                actor.add(new Candidate(source, behind(noun, Set.of(source))));
            }
        }
        for (var source : frame.recipient()) {
            if (!source.equals("owner")) {
                recipient.add(new Candidate(source, behind(noun, Set.of(source))));
            }
        }
        return new Arguments.Found(actor, recipient);
    }

    private List<Integer> owners(int noun) {
        return tree.children(noun, Relation.NMOD_POSS).stream()
                .flatMap(owner -> NounPhrase.withJoined(tree, owner).stream())
                .toList();
    }

    /** "Russian air strikes", "US-Iran talks": what stands before the noun. */
    private List<Integer> modifiers(int noun, int end) {
        var found = new ArrayList<Integer>();
        for (int child : tree.children(noun, Relation.AMOD, Relation.COMPOUND, Relation.NMOD_DESC)) {
            if (child < noun && child < end) {
                found.addAll(NounPhrase.withJoined(tree, child));
            }
        }
        return found;
    }

    /** Who does it: the subject of a verb that has the noun as object, the agent of one that has it as subject. */
    private List<Integer> doers(int noun) {
        var governor = verbs.governor(noun);
        if (governor.isEmpty()) {
            return done(noun);
        }
        var clause = governor.get();
        return switch (tree.relation(noun)) {
            case OBJ -> clause.passive() || !isDoing(clause) ? List.of() : clause.subjects();
            case NSUBJ_PASS -> clause.agents();
            case OBL -> DURING.contains(Prepositions.of(tree, noun)) ? clause.subjects() : List.of();
            default -> List.of();
        };
    }

    /** "stepped up attacks", but not "condemned the attack". */
    private boolean isDoing(Clause clause) {
        return modality.isDoing(words.lower(clause.predicate()));
    }

    private static final Set<String> DURING = Set.of("during", "in", "at", "for");

    /** "praised the truce after a meeting in Vienna": who praised it met somebody there. */
    private List<Integer> whoMet(int noun) {
        boolean after = tree.relation(noun) == Relation.OBL && AFTER.contains(Prepositions.of(tree, noun));
        return verbs.governor(noun)
                .filter(clause -> after && !clause.passive())
                .map(Clause::subjects)
                .orElse(List.of());
    }

    private static final Set<String> AFTER = Set.of("after", "following", "during", "at", "in");

    /** "strikes carried out by", "an attack launched by". */
    private List<Integer> done(int noun) {
        return tree.children(noun, Relation.ACL).stream()
                .flatMap(verb -> words.clauses().at(verb).stream())
                .flatMap(clause -> clause.agents().stream())
                .toList();
    }

    /** Behind the noun, or behind the verb that takes it: a parser cannot always know which. */
    private List<Integer> behind(int noun, Set<String> prepositions) {
        var found = new LinkedHashSet<>(Prepositions.behind(tree, noun, prepositions));
        if (found.isEmpty()) {
            verbs.governor(noun)
                    .filter(clause -> isObject(noun, clause))
                    .ifPresent(clause -> found.addAll(clause.behind(prepositions)));
        }
        if (found.isEmpty()) {
            found.addAll(done(noun, prepositions));
        }
        if (found.isEmpty() && !prepositions.contains("of")) {
            tree.children(noun, Relation.NMOD)
                    .forEach(other -> found.addAll(Prepositions.behind(tree, other, prepositions)));
        }
        return found.stream()
                .filter(other -> other != noun && !words.saysWhen(other))
                .toList();
    }

    private List<Integer> done(int noun, Set<String> prepositions) {
        return tree.children(noun, Relation.ACL).stream()
                .flatMap(verb -> words.clauses().at(verb).stream())
                .flatMap(clause -> clause.behind(prepositions).stream())
                .toList();
    }

    private boolean isObject(int noun, Clause clause) {
        return tree.relation(noun) == Relation.OBJ
                || tree.relation(noun) == Relation.NSUBJ_PASS
                || clause.predicate() == tree.head(noun) && tree.relation(noun) == Relation.OBL;
    }
}
