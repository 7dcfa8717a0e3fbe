package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.event.SideOption.Offer;
import org.dateline.core.model.Participant;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/** What speaks for or against somebody as a side of an event: the features that the {@link SideChooser} weighs. */
final class SideSigns {

    private static final int LONGEST_PATH = 6;
    private static final int[] STEPS = {1, 2, 4, 8, 16};
    private static final Set<String> SPEAKING = Set.of("i", "we", "you");

    private final ReadSentence words;
    private final Tree tree;
    private final SideKinds kinds;

    SideSigns(ReadSentence words) {
        this.words = words;
        this.tree = words.tree();
        this.kinds = new SideKinds(words);
    }

    /** Of one of the options; {@code others} are those of the other side, as far as they are known. */
    List<String> of(Trigger trigger, SideOption option, SideOption first, int options, List<Participant> others) {
        return option.offer() == Offer.NOBODY
                ? ofNobody(trigger, first, options, others)
                : ofSomebody(trigger, option, first, others);
    }

    private List<String> ofNobody(Trigger trigger, SideOption first, int options, List<Participant> others) {
        var type = trigger.code().type().name();
        var form = form(trigger);
        var rule = first.offer() == Offer.NOBODY ? "none" : first.way();
        var signs = new ArrayList<String>();
        signs.add("nobody");
        signs.add("nobody type=" + type);
        signs.add("nobody form=" + form);
        signs.add("nobody form=" + form + " type=" + type);
        signs.add("nobody form=" + form + " first=" + rule);
        signs.add("nobody type=" + type + " first=" + rule);
        signs.add("nobody rule=" + trigger.ruleId());
        signs.add("nobody word=" + words.lower(trigger.head()));
        signs.add("nobody word=" + words.lower(trigger.head()) + " first=" + rule);
        signs.add("nobody options=" + Math.min(5, options));
        signs.add("nobody relation=" + tree.relation(trigger.head()) + " " + form);
        signs.add("nobody other=" + kinds.of(others) + " type=" + type);
        signs.add("nobody other=" + kinds.of(others) + " form=" + form);
        if (!trigger.isNominal()) {
            var clause = words.clauses().around(trigger.head());
            signs.add("nobody clause=" + clause.kind() + " " + clause.form() + " " + clause.passive());
            boolean speaking = clause.subjects().stream().anyMatch(noun -> SPEAKING.contains(words.lower(noun)));
            signs.add("nobody speaking=" + speaking);
        }
        return signs;
    }

    private List<String> ofSomebody(Trigger trigger, SideOption option, SideOption first, List<Participant> others) {
        int noun = option.noun();
        var type = trigger.code().type().name();
        var form = form(trigger);
        var way = option.offer().name().toLowerCase(Locale.ROOT) + " " + option.way();
        var kind = kinds.of(option.sides());
        var path = path(noun, trigger.head());
        var preposition = Prepositions.of(tree, noun);
        var place = place(noun, trigger);
        var signs = new ArrayList<String>();
        signs.add("way=" + way);
        signs.add("way=" + way + " type=" + type);
        signs.add("way=" + way + " form=" + form);
        signs.add("way=" + way + " kind=" + kind);
        signs.add("offer=" + option.offer() + " rule=" + trigger.ruleId());
        signs.add("offer=" + option.offer() + " first=" + first.offer());
        signs.add("path=" + path);
        signs.add("path=" + path + " type=" + type);
        signs.add("path=" + path + " form=" + form);
        signs.add("path=" + path + " word=" + words.lower(trigger.head()));
        signs.add("path=" + path + " kind=" + kind);
        signs.add("preposition=" + preposition + " type=" + type + " form=" + form);
        signs.add("preposition=" + preposition + " kind=" + kind);
        signs.add("place=" + place + " form=" + form);
        signs.add("place=" + place + " type=" + type);
        signs.add("relation=" + tree.relation(noun) + " form=" + form);
        signs.add("kind=" + kind);
        signs.add("kind=" + kind + " type=" + type);
        signs.add("kind=" + kind + " form=" + form + " offer=" + option.offer());
        signs.add("noun=" + words.lower(noun));
        signs.add("noun=" + words.lower(noun) + " type=" + type);
        signs.add("tag=" + tree.tag(noun) + " offer=" + option.offer());
        signs.add("home=" + home(option) + " form=" + form);
        signs.add("speaker=" + speaks(noun, trigger));
        signs.add("other=" + same(option.sides(), others) + " type=" + type);
        signs.add("other=" + same(option.sides(), others) + " offer=" + option.offer());
        signs.add("kind=" + kind + " other=" + kinds.of(others));
        signs.add("between=" + between(noun, trigger) + " " + form);
        return signs;
    }

    private String form(Trigger trigger) {
        if (trigger.isNominal()) {
            return "noun";
        }
        var clause = words.clauses().around(trigger.head());
        return (trigger.frame() instanceof Frame.LightVerb ? "light" : "verb") + (clause.passive() ? "-passive" : "");
    }

    /** How one gets in the tree from the noun to the trigger: up to what both hang on, then down. */
    private String path(int noun, int trigger) {
        var path = new StringBuilder();
        int steps = 0;
        int top = noun;
        while (top >= 0 && !tree.isWithin(trigger, top)) {
            path.append(tree.relation(top))
                    .append(top == noun ? Prepositions.of(tree, noun) : "")
                    .append('<');
            top = tree.head(top);
            steps++;
        }
        var down = new StringBuilder();
        for (int at = trigger; at != top && at >= 0; at = tree.head(at)) {
            down.insert(0, ">" + tree.relation(at));
            steps++;
        }
        return steps > LONGEST_PATH ? "far" : path.append(down).toString();
    }

    private static String place(int noun, Trigger trigger) {
        boolean before = noun < trigger.from();
        int far = before ? trigger.from() - noun : noun - trigger.to() + 1;
        int step = 0;
        while (step < STEPS.length && far > STEPS[step]) {
            step++;
        }
        return (before ? "before" : "behind") + step;
    }

    private String between(int noun, Trigger trigger) {
        int from = Math.min(noun, trigger.head()) + 1;
        int to = Math.max(noun, trigger.head());
        int verbs = 0;
        boolean comma = false;
        for (int i = from; i < to; i++) {
            verbs += words.is(i, Tag.VERB) ? 1 : 0;
            comma |= words.is(i, Tag.PUNCT);
        }
        return (noun < trigger.head() ? "before " : "behind ") + Math.min(2, verbs) + (comma ? " comma" : "");
    }

    private String home(SideOption option) {
        var home = words.facts().home();
        var country =
                option.sides().stream().flatMap(side -> side.country().stream()).findFirst();
        return home.isEmpty() || country.isEmpty() ? "none" : country.equals(home) ? "yes" : "no";
    }

    private boolean speaks(int noun, Trigger trigger) {
        return words.speeches().stream()
                .anyMatch(speech ->
                        speech.says(trigger.head()) && speech.speakers().contains(noun));
    }

    private static String same(List<Participant> sides, List<Participant> others) {
        if (others.isEmpty()) {
            return "none";
        }
        boolean overlap = sides.stream()
                .anyMatch(side -> others.stream().anyMatch(other -> other.span().overlaps(side.span())));
        boolean entity = sides.stream()
                .anyMatch(side -> side.entityNo().isPresent()
                        && others.stream().anyMatch(other -> other.entityNo().equals(side.entityNo())));
        boolean country = sides.stream()
                .anyMatch(side -> side.country().isPresent()
                        && others.stream().anyMatch(other -> other.country().equals(side.country())));
        return overlap ? "overlap" : entity ? "entity" : country ? "country" : "apart";
    }
}
