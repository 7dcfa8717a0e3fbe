package org.dateline.core.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The noun phrases and verb groups of a sentence, found again by the tokens they cover. */
final class Chunks {

    private final Tokens words;
    private final List<NounPhrase> phrases;
    private final List<VerbGroup> verbs;
    private final NounPhrase[] phraseAt;
    private final VerbGroup[] verbAt;

    Chunks(Tokens words, List<NounPhrase> phrases, List<VerbGroup> verbs) {
        this.words = words;
        this.phrases = List.copyOf(phrases);
        this.verbs = List.copyOf(verbs);
        this.phraseAt = new NounPhrase[words.size()];
        this.verbAt = new VerbGroup[words.size()];
        for (var phrase : phrases) {
            Arrays.fill(phraseAt, phrase.from(), phrase.to(), phrase);
        }
        for (var verb : verbs) {
            Arrays.fill(verbAt, verb.from(), verb.to(), verb);
        }
    }

    Tokens words() {
        return words;
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    List<VerbGroup> verbs() {
        return verbs;
    }

    Optional<NounPhrase> phrase(int token) {
        return token < 0 || token >= phraseAt.length ? Optional.empty() : Optional.ofNullable(phraseAt[token]);
    }

    Optional<VerbGroup> verb(int token) {
        return token < 0 || token >= verbAt.length ? Optional.empty() : Optional.ofNullable(verbAt[token]);
    }

    /** The verb group that stands last before the token. */
    Optional<VerbGroup> verbBefore(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (verbAt[i] != null) {
                return Optional.of(verbAt[i]);
            }
        }
        return Optional.empty();
    }

    /** The verb group that begins at the token or later. */
    Optional<VerbGroup> verbFrom(int token) {
        for (int i = token; i < verbAt.length; i++) {
            if (verbAt[i] != null && verbAt[i].from() >= token) {
                return Optional.of(verbAt[i]);
            }
        }
        return Optional.empty();
    }
}
