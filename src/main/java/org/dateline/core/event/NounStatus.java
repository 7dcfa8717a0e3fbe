package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.EventStatus;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Clause.Kind;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tree;

/** Reads whether what a noun names has happened: by the words before it, and by the word on which it hangs. */
final class NounStatus {

    private static final Set<String> NO = Set.of("no", "without", "neither", "nor");
    private static final Set<String> LASTS = Set.of(
            "continue", "continues", "continuing", "rage", "rages", "raging", "intensifying", "spreading", "entering");
    private static final Set<String> CALLED_OFF = Set.of(
            "cancelled",
            "canceled",
            "averted",
            "prevented",
            "scrapped",
            "thwarted",
            "foiled",
            "avoid",
            "avert",
            "prevent");

    private static final Set<String> UNDONE = Set.of(
            "collapsed",
            "collapse",
            "stalled",
            "stall",
            "failed",
            "faltered",
            "foundered",
            "expired",
            "lapsed",
            "lifted",
            "broke",
            "unravelled",
            "unraveled");

    private final ReadSentence words;
    private final Tree tree;
    private final Modality modality;
    private final VerbStatus verbs;

    NounStatus(ReadSentence words, Modality modality, VerbStatus verbs) {
        this.words = words;
        this.tree = words.tree();
        this.modality = modality;
        this.verbs = verbs;
    }

    /** {@code canBeUndone} if it is something that fails or runs out: talks, a treaty, a sanction. */
    EventStatus of(int noun, boolean canBeUndone) {
        var status = attribute(noun)
                .or(() -> canBeUndone && isUndone(noun) ? Optional.of(EventStatus.NEGATED) : governor(noun, 0))
                .orElse(EventStatus.OCCURRED);
        return verbs.asks() ? VerbStatus.open(status) : status;
    }

    /** "the talks collapsed", "the embargo expired". */
    private boolean isUndone(int noun) {
        boolean subject = tree.relation(noun) == Relation.NSUBJ || tree.relation(noun) == Relation.NSUBJ_PASS;
        return subject && UNDONE.contains(words.lower(tree.head(noun)));
    }

    private Optional<EventStatus> attribute(int noun) {
        var phrase = NounPhrase.of(tree, noun);
        for (int i = Math.max(0, phrase.from() - 1); i < noun; i++) {
            var word = words.lower(i);
            if (NO.contains(word)) {
                return Optional.of(EventStatus.NEGATED);
            }
            var attributed = i >= phrase.from() ? modality.attributed(word) : Optional.<EventStatus>empty();
            if (attributed.isPresent()) {
                return attributed;
            }
        }
        return Optional.empty();
    }

    private Optional<EventStatus> governor(int noun, int depth) {
        int head = tree.head(noun);
        if (head < 0 || depth > 3) {
            return Optional.empty();
        }
        var word = words.lower(head);
        var clause = words.clauses().at(head);
        return switch (tree.relation(noun)) {
            case NMOD -> ofNoun(noun, head, word, depth);
            case CONJ -> governor(head, depth + 1);
            case OBJ, OBL, XCOMP -> clause.flatMap(verb -> ofObject(noun, verb, word));
            case NSUBJ, NSUBJ_PASS -> clause.flatMap(verb -> ofSubject(verb, word));
            default -> words.clauses().at(noun).flatMap(verbs::of).filter(s -> s != EventStatus.OCCURRED);
        };
    }

    /** "the threat of an attack", "reports of clashes". */
    private Optional<EventStatus> ofNoun(int noun, int head, String word, int depth) {
        boolean content = Set.of("of", "for", "to", "about", "on").contains(Prepositions.of(tree, noun));
        if (!content) {
            return Optional.empty();
        }
        if (modality.isClaim(word)) {
            int verb = tree.head(head);
            boolean denied = verb >= 0 && modality.isDenial(words.lower(verb)) || hasNo(head);
            return denied ? Optional.of(EventStatus.DENIED) : Optional.empty();
        }
        return modality.governed(word);
    }

    private boolean hasNo(int noun) {
        int determiner = tree.child(noun, Relation.DET);
        return determiner >= 0 && NO.contains(words.lower(determiner));
    }

    private Optional<EventStatus> ofObject(int noun, Clause verb, String word) {
        if (CALLED_OFF.contains(word)) {
            return Optional.of(EventStatus.NEGATED);
        }
        boolean object = tree.relation(noun) == Relation.OBJ
                || Set.of("of", "for", "to", "on").contains(Prepositions.of(tree, noun));
        if (verb.kind() == Kind.CONDITION) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        var governed = object ? modality.governed(word) : Optional.<EventStatus>empty();
        if (governed.isPresent()) {
            return governed.filter(status -> status != EventStatus.OCCURRED);
        }
        return tree.relation(noun) == Relation.OBJ
                ? verbs.of(verb).or(() -> Optional.of(EventStatus.POSSIBLE)).filter(s -> s != EventStatus.OCCURRED)
                : Optional.empty();
    }

    /** "talks are to be held", "fighting continues", "if talks fail", "no visit took place". */
    private Optional<EventStatus> ofSubject(Clause verb, String word) {
        if (CALLED_OFF.contains(word)) {
            return Optional.of(EventStatus.NEGATED);
        }
        if (LASTS.contains(word)) {
            return Optional.of(EventStatus.ONGOING);
        }
        if (verb.kind() == Kind.CONDITION) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        boolean happens = modality.isHappening(word);
        return happens ? verbs.of(verb).filter(s -> s != EventStatus.OCCURRED) : Optional.empty();
    }
}
