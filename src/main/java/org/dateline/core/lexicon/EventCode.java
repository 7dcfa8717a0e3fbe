package org.dateline.core.lexicon;

import java.util.Optional;
import org.dateline.core.model.PloverType;

/** A type with its mode, as the codebook knows it. */
public final class EventCode {

    private final PloverCodebook codebook;
    private final PloverType type;
    private final Optional<String> mode;

    EventCode(PloverCodebook codebook, PloverType type, Optional<String> mode) {
        this.codebook = codebook;
        this.type = type;
        this.mode = mode;
    }

    public PloverType type() {
        return type;
    }

    public Optional<String> mode() {
        return mode;
    }

    public boolean has(EventTrait trait) {
        return codebook.traits().has(type, mode, trait);
    }

    public double score() {
        return codebook.score(type, mode);
    }

    /** What is only planned is coded as the announcement of it; what is threatened keeps what is threatened as its mode. */
    public EventCode announced() {
        var announcement = value(EventTrait.ANNOUNCED_AS).map(name -> codebook.code(name));
        return announcement.map(code -> code.withContent(this)).orElse(this);
    }

    /** Whose content is something else: the mode says what is demanded, refused or threatened. */
    public EventCode withContent(EventCode content) {
        var name = content.value(has(EventTrait.CONDITIONAL) ? EventTrait.THREATENED_AS : EventTrait.ASKED_AS)
                .filter(other -> codebook.hasMode(type, other));
        return new EventCode(codebook, type, name);
    }

    /** What a state does that only says so. */
    public Optional<EventCode> said() {
        return value(EventTrait.SAID_AS).map(name -> codebook.code(name));
    }

    private Optional<String> value(EventTrait trait) {
        return codebook.traits().value(type, trait);
    }
}
