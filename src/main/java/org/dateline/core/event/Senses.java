package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.learn.Hash;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** What verbs and nouns mean, by the classes of WordNet, so that a word never seen in an event is read like its like. */
final class Senses {

    /** One sense of a word: its field ("communication"), and what it is a kind of, itself first; as hashes of their names. */
    record Sense(int field, List<Integer> kinds) {}

    /** What a form ends in, and the lemma instead. */
    private record Ending(String form, String lemma) {

        static List<Ending> all(String... written) {
            return Stream.of(written)
                    .map(one -> one.split(":", -1))
                    .map(parts -> new Ending(parts[0], parts[1]))
                    .toList();
        }
    }

    private static final List<Ending> VERB_ENDINGS =
            Ending.all("s:", "ies:y", "es:e", "es:", "ed:e", "ed:", "ing:e", "ing:");
    private static final List<Ending> NOUN_ENDINGS =
            Ending.all("s:", "ses:s", "xes:x", "zes:z", "ches:ch", "shes:sh", "men:man", "ies:y");

    private static final int ANIMAL = Hash.of("animal");
    private static final int COGNITION = Hash.of("cognition");
    private static final int COMMUNICATION = Hash.of("communication");
    /** WordNet counts wings and tails among animals, as kinds of this. */
    private static final int BODY_PART = Hash.of("n5lnvo");

    private static final int PERSON = Hash.of("person");

    private final Map<String, List<Sense>> verbs;
    private final Map<String, List<Sense>> nouns;
    private final Map<String, String> irregularVerbs;
    private final Map<String, String> irregularNouns;

    Senses(
            Map<String, List<Sense>> verbs,
            Map<String, List<Sense>> nouns,
            Map<String, String> irregularVerbs,
            Map<String, String> irregularNouns) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.irregularVerbs = irregularVerbs;
        this.irregularNouns = irregularNouns;
    }

    static Senses load(RuleFiles files) {
        Map<String, List<Sense>> verbs = new HashMap<>();
        Map<String, List<Sense>> nouns = new HashMap<>();
        for (var row : Tsv.read(files, "rules/words/senses.tsv").rows()) {
            var words = row.get("part").equals("verb") ? verbs : nouns;
            words.put(
                    row.get("lemma"),
                    row.list("senses").stream().map(Senses::sense).toList());
        }
        return new Senses(
                verbs,
                nouns,
                irregular(files, "rules/words/irregular-verbs.tsv"),
                irregular(files, "rules/words/irregular-nouns.tsv"));
    }

    /** A field, a colon, and kinds with commas between. */
    private static Sense sense(String written) {
        int colon = written.indexOf(':');
        var kinds = new ArrayList<Integer>();
        for (var kind : written.substring(colon + 1).split(",")) {
            kinds.add(Hash.of(kind));
        }
        return new Sense(Hash.of(written.substring(0, colon)), List.copyOf(kinds));
    }

    static Map<String, String> irregular(RuleFiles files, String table) {
        Map<String, String> lemmas = new HashMap<>();
        for (var row : Tsv.read(files, table).rows()) {
            row.list("forms").forEach(form -> lemmas.putIfAbsent(form, row.get("lemma")));
        }
        return lemmas;
    }

    /** The senses of a word in any form, the commonest first; none if nobody knows it. */
    List<Sense> of(String word, boolean verb) {
        return (verb ? verbs : nouns).getOrDefault(lemma(word, verb), List.of());
    }

    /** Whether a noun first of all means an animal and never a person: "locusts", not "hawks", nor the wing of a party. */
    boolean isAnimal(String noun) {
        var senses = of(noun, false);
        return !senses.isEmpty()
                && senses.get(0).field() == ANIMAL
                && !senses.get(0).kinds().contains(BODY_PART)
                && senses.stream().noneMatch(sense -> sense.field() == PERSON);
    }

    /** Whether a noun only means what is thought or said: "plan", "remark". */
    boolean isThought(String noun) {
        var senses = of(noun, false);
        return !senses.isEmpty()
                && senses.stream().allMatch(sense -> sense.field() == COGNITION || sense.field() == COMMUNICATION);
    }

    /** The word without its ending; a word nobody knows as it is. */
    String lemma(String word, boolean verb) {
        var irregular = (verb ? irregularVerbs : irregularNouns).get(word);
        if (irregular != null) {
            return irregular;
        }
        var known = verb ? verbs : nouns;
        if (known.containsKey(word)) {
            return word;
        }
        for (var ending : verb ? VERB_ENDINGS : NOUN_ENDINGS) {
            if (word.endsWith(ending.form())) {
                var stem = word.substring(0, word.length() - ending.form().length()) + ending.lemma();
                if (known.containsKey(stem)) {
                    return stem;
                }
                if (verb && isDoubled(stem) && known.containsKey(stem.substring(0, stem.length() - 1))) {
                    return stem.substring(0, stem.length() - 1);
                }
            }
        }
        return word;
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    }
}
