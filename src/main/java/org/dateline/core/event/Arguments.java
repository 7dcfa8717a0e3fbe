package org.dateline.core.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/**
 * Where the tree has the sides of a verb: candidates for the actor and for the recipient, the likelier first, each with the
 * name of the way that led to it.
 */
final class Arguments {

    /** Nouns that may be a side, found in one way. */
    record Candidate(String way, List<Integer> nouns) {}

    /** The ways to both sides. */
    record Found(List<Candidate> actor, List<Candidate> recipient) {}

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
    private static final Set<String> URGED =
            Set.of("urged", "ordered", "told", "instructed", "pressed", "advised", "warned");
    private static final Set<String> REDUCED =
            Set.of("by", "in", "near", "during", "at", "on", "when", "after", "while", "with", "to", "for", "over");

    /** Before whoever did it: "came under fire from rebels". */
    private static final Set<String> STRIKERS = Set.of("by", "from");

    private final ReadSentence words;
    private final Tree tree;
    private final Modality modality;
    private final IntPredicate somebody;
    private final Map<Trigger, Found> known = new IdentityHashMap<>();

    /** {@code somebody} says of a noun whether it names somebody. */
    Arguments(ReadSentence words, Modality modality, IntPredicate somebody) {
        this.words = words;
        this.modality = modality;
        this.somebody = somebody;
        this.tree = words.tree();
    }

    /** Several ask for the same trigger; each is read once. */
    Found of(Trigger trigger) {
        return known.computeIfAbsent(trigger, this::read);
    }

    private Found read(Trigger trigger) {
        if (trigger.frame() instanceof Frame.Verb verb) {
            return ofVerb(trigger, verb.recipient(), true);
        }
        if (trigger.frame() instanceof Frame.LightVerb light) {
            return ofVerb(trigger, light.recipient(), false);
        }
        return new NounArguments(words, this, modality).of(trigger, (Frame.Nominal) trigger.frame());
    }

    private Found ofVerb(Trigger trigger, List<String> sources, boolean direct) {
        var clause = words.clauses().around(trigger.head());
        var subjects = new Candidate("subject", clause.subjects());
        if (sources.contains("subject")) {
            var strikers = new Candidate("agent", behind(trigger, clause, STRIKERS));
            return new Found(List.of(strikers), List.of(subjects));
        }
        boolean object = direct && sources.contains("object");
        if (isPassive(trigger, clause, object)) {
            var agents = List.of(new Candidate("agent", clause.agents()));
            var others = sources.stream().filter(source -> !source.equals("by")).toList();
            if (object) {
                var suffers = new ArrayList<Candidate>();
                suffers.add(new Candidate("passive", clause.subjects()));
                suffers.addAll(recipients(trigger, clause, others, false));
                return new Found(agents, suffers);
            }
            boolean yields = clause.agents().isEmpty() && trigger.code().has(EventTrait.YIELDING);
            return new Found(yields ? List.of(subjects) : agents, recipients(trigger, clause, others, false));
        }
        var writer = new Candidate("writer", writers(clause));
        return new Found(List.of(subjects, writer), recipients(trigger, clause, sources, direct));
    }

    /** "Norway issued a letter criticising Chad": who issued it. */
    private List<Integer> writers(Clause clause) {
        if (clause.kind() != Clause.Kind.REDUCED || clause.form() != Clause.Form.GERUND) {
            return List.of();
        }
        int noun = tree.head(clause.predicate());
        return tree.relation(noun) == Relation.OBJ
                ? governor(noun).map(Clause::subjects).orElse(List.of())
                : List.of();
    }

    private boolean isPassive(Trigger trigger, Clause clause, boolean object) {
        if (clause.passive()) {
            return !STATES.contains(words.lower(clause.predicate()));
        }
        return object && isBarePassive(trigger, clause);
    }

    /** "Ten killed in raid", "Chad urged to leave": a headline leaves the auxiliary out. */
    private boolean isBarePassive(Trigger trigger, Clause clause) {
        var word = words.lower(clause.predicate());
        boolean bare = clause.form() == Clause.Form.FINITE
                && clause.objects().isEmpty()
                && tree.child(clause.predicate(), Relation.AUX, Relation.AUX_PASS, Relation.CCOMP) < 0
                && trigger.to() <= clause.predicate() + 1;
        int next = clause.predicate() + 1;
        boolean participle = word.endsWith("ed") || word.endsWith("en") || word.endsWith("shot") || word.endsWith("wn");
        boolean open = next >= words.size() || words.is(next, Tag.PUNCT) || REDUCED.contains(words.lower(next));
        boolean urged = URGED.contains(word) && words.lower(next).equals("to");
        return bare && (urged || participle && open && trigger.code().has(EventTrait.HARMING));
    }

    private List<Candidate> recipients(Trigger trigger, Clause clause, List<String> sources, boolean direct) {
        var found = new ArrayList<Candidate>();
        for (var source : sources) {
            if (source.equals("object")) {
                if (direct) {
                    found.add(new Candidate("object", objects(trigger, clause)));
                }
            } else {
                found.add(new Candidate(source, behind(trigger, clause, Set.of(source))));
            }
        }
        return found;
    }

    /** What the verb takes, "charged two men with"; if that is nobody, what stands behind the preposition that ends the trigger: "put pressure on". */
    private List<Integer> objects(Trigger trigger, Clause clause) {
        int last = trigger.to() - 1;
        boolean held = clause.objects().stream().anyMatch(noun -> noun < last && somebody.test(noun));
        if (!held && tree.relation(last) == Relation.CASE && tree.head(last) > last) {
            return NounPhrase.withJoined(tree, tree.head(last));
        }
        return clause.objects();
    }

    /** Behind the preposition, of the verb, of what it takes or of the nouns of the trigger; times are no sides. */
    List<Integer> behind(Trigger trigger, Clause clause, Set<String> prepositions) {
        var found = new ArrayList<>(clause.behind(prepositions));
        for (int i = trigger.from(); i < trigger.to(); i++) {
            if (i != clause.predicate()) {
                found.addAll(Prepositions.behind(tree, i, prepositions));
            }
        }
        return found.stream().distinct().filter(noun -> !words.saysWhen(noun)).toList();
    }

    /** The clause whose verb takes the noun as subject or object, if one does. */
    Optional<Clause> governor(int noun) {
        int head = tree.head(noun);
        return head < 0 ? Optional.empty() : words.clauses().at(head);
    }
}
