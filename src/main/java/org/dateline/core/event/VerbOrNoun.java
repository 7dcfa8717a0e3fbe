package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.text.Token;

/** Puts right, in the tags of one sentence, words that could be noun or verb and that their neighbours decide. */
final class VerbOrNoun {

    private static final Set<String> NAMES = Set.of("PROPN", "PRON", "DET");
    private static final Set<String> ADVERBS = Set.of("outright", "point-blank");

    private final Set<String> past;
    private final Set<String> saying;

    /** {@code past} are past forms of verbs that tell events, {@code saying} all forms of verbs of saying. */
    VerbOrNoun(Set<String> past, Set<String> saying) {
        this.past = past;
        this.saying = saying;
    }

    void repair(List<Token> tokens, String[] tags) {
        for (int i = 0; i + 1 < tags.length; i++) {
            var word = tokens.get(i).lower();
            if (ADVERBS.contains(word) && tags[i + 1].equals("VERB")) {
                tags[i] = "ADV";
            } else if (i > 0 && isNounBeforeVerb(tokens, tags, i)) {
                tags[i] = "NOUN";
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
                && !saying.contains(word);
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
