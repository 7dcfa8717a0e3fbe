package org.dateline.core.event;

import java.util.Set;

/** Knows which clauses only say what would be: "if Iran attacks", "should Iran attack", "did Iran attack?". */
final class Conditions {

    private static final Set<String> IF =
            Set.of("if", "unless", "whether", "lest", "provided", "assuming", "supposing");
    private static final Set<String> FIRST = Set.of("should", "had", "were");
    private static final Set<String> ASKING = Set.of("who", "why", "how", "when", "where", "which");
    private static final Set<String> BEFORE_CASE = Set.of("in", "just");
    private static final int REACH = 12;

    private final Chunks chunks;
    private final Tokens words;

    Conditions(Chunks chunks) {
        this.chunks = chunks;
        this.words = chunks.words();
    }

    /** Whether the verb's clause is a condition or an open question. */
    boolean holds(VerbGroup verb) {
        return isConditional(verb) || isInverted(verb) || isQuestion(verb);
    }

    private boolean isConditional(VerbGroup verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - REACH); i--) {
            if (opens(i)) {
                return true;
            }
            if (words.isComma(i) || chunks.verb(i).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** A word or words that begin a condition: "if", "as long as", "in case". */
    private boolean opens(int i) {
        var word = words.lower(i);
        boolean longAs = word.equals("as") && words.lower(i - 1).equals("long");
        boolean inCase = word.equals("case") && BEFORE_CASE.contains(words.lower(i - 1));
        return IF.contains(word)
                        && !(word.equals("provided")
                                && words.is(i, "VERB")
                                && !words.lower(i + 1).equals("that"))
                || longAs
                || inCase;
    }

    /** "Should Russia invade", "Had Egypt attacked": the auxiliary stands first. */
    private boolean isInverted(VerbGroup verb) {
        if (!FIRST.contains(words.lower(0)) || !words.isVerbal(0)) {
            return false;
        }
        return chunks.verbs().size() > 1 && chunks.verbs().get(1).from() == verb.from() && !asks(0);
    }

    private boolean isQuestion(VerbGroup verb) {
        if (!asks(verb.to())) {
            return false;
        }
        boolean told = ASKING.contains(words.lower(0)) && !words.lower(1).equals("if");
        return !told || !verb.modal().isEmpty() && !words.lower(1).equals("will");
    }

    /** "When will Sudan release the pilot?": that it will is taken for granted. */
    boolean asksWhen(VerbGroup verb) {
        return asks(verb.to())
                && ASKING.contains(words.lower(0))
                && words.lower(1).equals("will")
                && chunks.verbBefore(verb.from())
                        .filter(will -> will.from() == 1)
                        .isPresent();
    }

    /** Whether the words right before the token make a condition of what follows. */
    boolean standsBefore(int token) {
        return opens(token - 1);
    }

    /** Whether a question mark closes the words behind the token. */
    private boolean asks(int from) {
        for (int i = Math.max(0, from); i < words.size(); i++) {
            if (words.lower(i).equals("?")) {
                return true;
            }
            if (words.lower(i).equals("\"") && i > from) {
                return false;
            }
        }
        return false;
    }

    /** "Is an attack coming?": the noun stands behind the verb that asks. */
    boolean asksWhether(int token) {
        return words.is(0, "AUX") && asks(token);
    }

    /** Whether the future of this verb hangs on a condition elsewhere in the sentence. */
    boolean isMain(VerbGroup verb) {
        for (int i = 0; i < words.size(); i++) {
            boolean condition = opens(i) && !words.lower(i).equals("whether");
            if (condition && (i > verb.to() || words.lower(0).equals(words.lower(i)) && i < 2)) {
                return true;
            }
        }
        return false;
    }
}
