package org.dateline.core.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Inflector;

/** The nouns that can act though they tell no sector, and those that cannot though they tell one. */
public final class ActorNouns {

    private static final String FILE = "rules/event/actor-nouns.tsv";

    /** What a noun is as an actor. */
    enum Kind {
        SOMEBODY,
        RELATIVE,
        PLACE,
        AMOUNT,
        UTTERANCE,
        DEED,
        SITE,
        NOBODY
    }

    private final Map<Kind, Set<String>> nouns = new EnumMap<>(Kind.class);

    private ActorNouns() {
        for (var kind : Kind.values()) {
            nouns.put(kind, new HashSet<>());
        }
    }

    static ActorNouns load(RuleFiles files, Inflector inflector) {
        var loaded = new ActorNouns();
        for (var row : Tsv.read(files, FILE).rows()) {
            var kind = loaded.nouns.get(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            boolean exact = row.get("kind").equals("nobody");
            row.list("nouns").forEach(noun -> kind.addAll(exact ? Set.of(noun) : inflector.nounForms(noun)));
        }
        return loaded;
    }

    boolean is(Kind kind, String noun) {
        return nouns.get(kind).contains(noun);
    }
}
