package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.EventCode;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Participant;
import org.dateline.core.model.TimeMention;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;

/** What speaks for or against a happening: the features that the {@link Scorer} weighs, as {@code name=value}. */
final class Signs {

    private static final Set<String> SPEAKING = Set.of("i", "we", "you");

    private final ReadSentence words;
    private final SideKinds kinds;

    Signs(ReadSentence words) {
        this.words = words;
        this.kinds = new SideKinds(words);
    }

    List<String> of(
            Trigger trigger,
            EventCode code,
            EventStatus status,
            Casting.Cast cast,
            boolean placed,
            Optional<TimeMention> time,
            boolean quoted,
            Optional<Trigger> outer) {
        var signs = new ArrayList<String>();
        var actor = kinds.of(cast.actor());
        var recipient = kinds.of(cast.recipient());
        var type = code.type().name();
        var frame = trigger.isNominal() ? "noun" : "verb";
        signs.add("rule=" + trigger.ruleId());
        signs.add("likelihood=" + (int) (10 * trigger.likelihood()));
        signs.add("type=" + type + " likelihood=" + (int) (4 * trigger.likelihood()));
        signs.add("learned=" + trigger.isLearned() + " likelihood=" + (int) (10 * trigger.likelihood()));
        signs.add("type=" + type);
        signs.add("type=" + type + " frame=" + frame);
        signs.add("frame=" + frame + " actor=" + actor + " recipient=" + recipient);
        signs.add("actor=" + actor);
        signs.add("recipient=" + recipient);
        signs.add("type=" + type + " actor=" + actor);
        signs.add("type=" + type + " recipient=" + recipient);
        signs.add("word=" + words.lower(trigger.head()));
        signs.add("status=" + status);
        signs.add("type=" + type + " placed=" + placed);
        signs.add("timed=" + time.isPresent());
        signs.add("quoted=" + quoted);
        signs.add("said=" + words.speechOf(trigger.head()).isPresent());
        signs.add("part=" + words.sentence().part());
        signs.add("actor-way=" + cast.actorWay());
        signs.add("recipient-way=" + cast.recipientWay());
        signs.add("countries=" + Math.min(2, countries()));
        signs.add("content-of=" + outer.map(other -> other.code().type().name()).orElse("none"));
        signs.add("nobody=" + cast.hasNobody() + " countries=" + Math.min(2, countries()) + " type=" + type);
        signs.add("question=" + words.lower(words.size() - 1).equals("?"));
        signs.add("article-countries=" + Math.min(4, words.facts().countryCount()));
        addSide(signs, "actor", cast.actor());
        addSide(signs, "recipient", cast.recipient());
        addForm(signs, trigger);
        return signs;
    }

    /** Who exactly: the last word of the name or description, and the sector. */
    private void addSide(List<String> signs, String role, List<Participant> sides) {
        if (!sides.isEmpty()) {
            var tokens = words.sentence().tokens();
            var last = "";
            for (int i = 0; i < tokens.size(); i++) {
                last = sides.get(0).span().contains(words.span(i)) ? words.lower(i) : last;
            }
            signs.add(role + "-word=" + last);
            signs.add(role + "-sector=" + sides.get(0).sector().orElse("none"));
        }
    }

    private void addForm(List<String> signs, Trigger trigger) {
        var tree = words.tree();
        if (trigger.isNominal()) {
            int determiner = tree.child(trigger.head(), Relation.DET, Relation.NMOD_POSS);
            signs.add("determiner="
                    + (determiner < 0 ? "none" : words.is(determiner, Tag.DET) ? words.lower(determiner) : "owner"));
            signs.add("relation=" + tree.relation(trigger.head()));
            return;
        }
        var clause = words.clauses().around(trigger.head());
        signs.add("clause=" + clause.kind() + " " + clause.form());
        signs.add("modal=" + clause.modal());
        boolean speaking = clause.subjects().stream().anyMatch(noun -> SPEAKING.contains(words.lower(noun)));
        signs.add("speaking=" + speaking);
    }

    private long countries() {
        return words.countries().stream()
                .map(mention -> mention.country())
                .distinct()
                .count();
    }
}
