package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb with its sides, or a noun or adjective with "is": who is subject, object and agent, also where a passive, a
 * control verb, a coordination or a relative pronoun hides it. Sides are tokens, each the head of a noun phrase; joined nouns
 * are several.
 */
public record Clause(
        Tree tree,
        int predicate,
        Kind kind,
        int parent,
        Form form,
        boolean passive,
        boolean negated,
        String modal,
        Aspect aspect,
        String marker,
        List<Integer> subjects,
        List<Integer> objects,
        List<Integer> agents) {

    /** How a clause hangs on the rest of its sentence. */
    public enum Kind {
        MAIN,
        CONTENT,
        OPEN,
        RELATIVE,
        REDUCED,
        ADVERBIAL,
        CONDITION,
        JOINED,
        ASIDE
    }

    /** What form its verb has; a fragment has none. */
    public enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE,
        FRAGMENT
    }

    /** How its verb looks at time. */
    public enum Aspect {
        SIMPLE,
        PERFECT,
        PROGRESSIVE,
        PERFECT_PROGRESSIVE
    }

    public Clause {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        agents = List.copyOf(agents);
    }

    public boolean isProgressive() {
        return aspect == Aspect.PROGRESSIVE || aspect == Aspect.PERFECT_PROGRESSIVE;
    }

    public boolean isPerfect() {
        return aspect == Aspect.PERFECT || aspect == Aspect.PERFECT_PROGRESSIVE;
    }

    /** Who stands behind one of the prepositions, of the verb, its objects or its agents; joined nouns are several. */
    public List<Integer> behind(Set<String> prepositions) {
        var found = new ArrayList<>(Prepositions.behind(tree, predicate, prepositions));
        for (int side : Stream.concat(objects.stream(), agents.stream()).toList()) {
            if (tree.isWithin(side, predicate)) {
                found.addAll(Prepositions.behind(tree, side, prepositions));
            }
        }
        return List.copyOf(found);
    }
}
