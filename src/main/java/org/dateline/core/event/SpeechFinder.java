package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Inflector;

/** Finds who says what in a sentence, by the verbs of saying and "according to". */
final class SpeechFinder {

    private static final String FILE = "rules/event/attribution.tsv";

    private final Set<String> verbs;

    private SpeechFinder(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    static SpeechFinder load(RuleFiles files, Inflector inflector) {
        var verbs = new HashSet<String>();
        Tsv.read(files, FILE).rows().forEach(row -> verbs.addAll(inflector.verbForms(row.get("verb"))));
        return new SpeechFinder(verbs);
    }

    Set<String> verbs() {
        return verbs;
    }

    List<Speech> find(Chunks chunks, Subjects subjects, RightSide right) {
        var found = new ArrayList<Speech>();
        for (var verb : chunks.verbs()) {
            if (verbs.contains(chunks.words().lower(verb.head()))) {
                speech(chunks, subjects, right, verb).ifPresent(found::add);
            }
        }
        accordingTo(chunks, right).ifPresent(found::add);
        return found;
    }

    private static Optional<Speech> speech(Chunks chunks, Subjects subjects, RightSide right, VerbGroup verb) {
        var words = chunks.words();
        boolean afterQuote =
                (words.isComma(verb.from() - 1) || isQuote(words, verb.from() - 1)) && canStandFirst(words, verb);
        if (afterQuote && chunks.phrase(verb.to()).isPresent()) {
            return Optional.of(new Speech(right.object(verb.to()), verb.head(), 0, verb.from() - 1));
        }
        var speaker = subjects.of(verb);
        if (speaker.isEmpty() || verb.passive()) {
            return Optional.empty();
        }
        int content = contentStart(chunks, right, verb);
        if (content >= 0) {
            return Optional.of(new Speech(speaker, verb.head(), content, words.size()));
        }
        int before = speaker.get(0).from();
        boolean left = before > 1 && (words.isComma(before - 1) || isQuote(words, before - 1));
        return Optional.of(new Speech(speaker, verb.head(), left ? 0 : verb.to(), left ? before - 1 : words.size()))
                .filter(speech -> speech.from() < speech.to());
    }

    /** "…, said Ada": a verb that may stand before its subject; who is "told" is no speaker, nor is who stands behind "telling". */
    private static boolean canStandFirst(Tokens words, VerbGroup verb) {
        return verb.form() != VerbGroup.Form.GERUND
                && !words.lower(verb.head()).equals("told")
                && !words.lower(verb.head()).equals("tells");
    }

    /** Where the clause begins that the verb introduces, or -1 if what is said stands before it. */
    private static int contentStart(Chunks chunks, RightSide right, VerbGroup verb) {
        var words = chunks.words();
        if (clauseFollows(chunks, verb)) {
            return verb.to();
        }
        int i = verb.to();
        int limit = Math.min(words.size(), verb.to() + 15);
        while (i < limit && !words.lower(i).equals("that") && !words.lower(i).equals(":") && !isQuote(words, i)) {
            if (words.isComma(i) && i > verb.to() + 6) {
                break;
            }
            i++;
        }
        if (i < limit && !words.isComma(i)) {
            return i + 1 < words.size() ? i + 1 : -1;
        }
        return chunks.verbFrom(verb.to())
                .filter(next -> next.form() != VerbGroup.Form.GERUND)
                .map(next -> verb.to())
                .orElse(-1);
    }

    /** "said it will back a plan that …": the clause begins at its subject, and the later "that" is another's. */
    private static boolean clauseFollows(Chunks chunks, VerbGroup verb) {
        return chunks.phrase(verb.to())
                .flatMap(subject -> chunks.verb(subject.to()))
                .filter(next -> next.form() == VerbGroup.Form.FINITE && !next.passive())
                .isPresent();
    }

    static boolean isQuote(Tokens words, int i) {
        var word = words.lower(i);
        return word.equals("\"") || word.equals("''") || word.equals("``");
    }

    private static int afterComma(Tokens words, int from) {
        for (int i = from; i < Math.min(words.size() - 1, from + 15); i++) {
            if (words.isComma(i)) {
                return i;
            }
        }
        return from;
    }

    private static Optional<Speech> accordingTo(Chunks chunks, RightSide right) {
        var words = chunks.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
                var speaker = right.object(i + 2);
                boolean front = i < 2;
                if (!speaker.isEmpty()) {
                    int end = afterComma(words, speaker.get(speaker.size() - 1).to());
                    return Optional.of(new Speech(
                            speaker, i, front ? Math.min(end, words.size() - 1) : 0, front ? words.size() : i));
                }
            }
        }
        return Optional.empty();
    }
}
