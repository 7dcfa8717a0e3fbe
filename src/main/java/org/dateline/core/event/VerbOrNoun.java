package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.text.Token;

/** Puts right, in the tags of one sentence, words that could be noun or verb and that their neighbours decide. */
final class VerbOrNoun {

    private static final Set<String> NAMES = Set.of("PROPN", "PRON", "DET");
    private static final Set<String> HELPING =
            Set.of("have", "has", "having", "be", "is", "are", "was", "being", "get", "gets", "getting");
    private static final Set<String> LETTING = Set.of("help", "let", "make", "go", "come", "dare", "be", "have", "get");
    private static final Set<String> ADVERBS = Set.of("outright", "point-blank");

    private final Set<String> past;
    private final Set<String> present;
    private final Set<String> bare;
    private final Set<String> saying;
    private final ActorNouns nouns;

    /** {@code past}, {@code present} and {@code bare} are forms of verbs that tell events, {@code saying} all forms of verbs of saying. */
    VerbOrNoun(Set<String> past, Set<String> present, Set<String> bare, Set<String> saying, ActorNouns nouns) {
        this.past = past;
        this.present = present;
        this.bare = bare;
        this.saying = saying;
        this.nouns = nouns;
    }

    void repair(List<Token> tokens, String[] tags) {
        for (int i = 0; i + 1 < tags.length; i++) {
            var word = tokens.get(i).lower();
            if (ADVERBS.contains(word) && tags[i + 1].equals("VERB")) {
                tags[i] = "ADV";
            } else if (i > 0 && isNounBeforeVerb(tokens, tags, i)) {
                tags[i] = "NOUN";
            } else if (i > 0
                    && tags[i].equals("VERB")
                    && isOnlyNoun(word)
                    && !tags[i - 1].matches("PART|AUX|PRON|ADV")) {
                tags[i] = "NOUN";
            } else if (i > 0 && isObjectOfInfinitive(tokens, tags, i)) {
                tags[i] = "NOUN";
            } else if (i > 1 && isSubjunctive(tokens, tags, i)) {
                tags[i] = "VERB";
            } else if (i > 0 && isClaim(tokens, tags, i)) {
                tags[i] = "VERB";
            }
        }
    }

    /** "the militant wing refused", "American aid groups gave": what stands before a past form is no verb itself. */
    private boolean isNounBeforeVerb(List<Token> tokens, String[] tags, int i) {
        var word = tokens.get(i).lower();
        boolean noun = Set.of("NOUN", "PROPN", "ADJ", "DET").contains(tags[i - 1]);
        int verb = tags[i + 1].equals("NOUN") && tags[i - 1].equals("ADJ") ? i + 2 : i + 1;
        return noun
                && tags[i].equals("VERB")
                && verb < tags.length
                && tags[verb].equals("VERB")
                && past.contains(tokens.get(verb).lower())
                && !isPast(word)
                && !HELPING.contains(word)
                && !saying.contains(word);
    }

    /** "war crimes by": no verb that we know. */
    private boolean isOnlyNoun(String word) {
        return nouns.is(ActorNouns.Kind.DEED, word)
                && word.endsWith("s")
                && !present.contains(word)
                && !bare.contains(word)
                && !saying.contains(word);
    }

    /** "to meet demand for coal": two bare forms in a row. */
    private boolean isObjectOfInfinitive(List<Token> tokens, String[] tags, int i) {
        boolean infinitive = i > 1 && tokens.get(i - 2).lower().equals("to") && !tags[i - 2].equals("AUX");
        return infinitive
                && tags[i].equals("VERB")
                && Set.of("VERB", "NOUN").contains(tags[i - 1])
                && bare.contains(tokens.get(i).lower())
                && Set.of("for", "of", "from", "in", "and")
                        .contains(tokens.get(i + 1).lower())
                && !LETTING.contains(tokens.get(i - 1).lower());
    }

    /** "demanded that the army release the men": a clause needs its verb. */
    private boolean isSubjunctive(List<Token> tokens, String[] tags, int i) {
        boolean candidate = tags[i].equals("NOUN")
                && bare.contains(tokens.get(i).lower())
                && Set.of("NOUN", "PROPN").contains(tags[i - 1])
                && Set.of("NOUN", "DET", "PRON", "PROPN", "ADJ", "NUM").contains(tags[i + 1]);
        int that = i - 1;
        while (candidate
                && that > 0
                && i - that < 8
                && Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM").contains(tags[that])) {
            that--;
        }
        return candidate
                && tokens.get(that).lower().equals("that")
                && that > 0
                && tags[that - 1].equals("VERB")
                && !hasVerb(tags, i + 1);
    }

    private static boolean hasVerb(String[] tags, int from) {
        for (int k = from; k < tags.length && !tags[k].equals("PUNCT") && !tags[k].equals("SCONJ"); k++) {
            if (tags[k].equals("AUX") || tags[k].equals("VERB")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(String word) {
        return past.contains(word) || word.endsWith("ed") || word.endsWith("n") || word.endsWith("t");
    }

    /** "Kovač claims Hungary lied": a clause follows. */
    private boolean isClaim(List<Token> tokens, String[] tags, int i) {
        var word = tokens.get(i).lower();
        boolean opens = tags[i].equals("NOUN")
                && word.endsWith("s")
                && saying.contains(word)
                && tokens.get(i - 1).isCapitalised()
                && (NAMES.contains(tags[i + 1]) || tokens.get(i + 1).isCapitalised());
        for (int k = i + 2; opens && k < Math.min(tags.length, i + 7); k++) {
            if (tags[k].equals("VERB") || tags[k].equals("AUX")) {
                return true;
            }
            opens = tags[k].equals("NOUN") || tags[k].equals("PROPN") || tags[k].equals("ADJ");
        }
        return false;
    }
}
