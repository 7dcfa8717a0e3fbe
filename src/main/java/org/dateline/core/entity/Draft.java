package org.dateline.core.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;

/** An entity while its mentions are being gathered; lives only inside one {@link Canonicaliser#settle}. */
final class Draft {

    private static final int UNSEEN = -1;

    final EntityType type;
    final boolean known;
    private String name;
    private List<String> words;
    private Optional<CountryCode> country;
    private int number = UNSEEN;
    private int lastSeen = UNSEEN;
    private int mentions;

    Draft(String name, List<String> words, EntityType type, Optional<CountryCode> country, boolean known) {
        this.name = name;
        this.words = words;
        this.type = type;
        this.country = country;
        this.known = known;
    }

    /** Takes the fuller of two ways to write the name. */
    void rename(String other, List<String> otherWords) {
        if (!known && otherWords.size() > words.size()) {
            name = other;
            words = otherWords;
        }
    }

    void locate(Optional<CountryCode> other) {
        country = country.or(() -> other);
    }

    void see(int mentionNo, int nextNumber) {
        mentions++;
        lastSeen = mentionNo;
        number = number == UNSEEN ? nextNumber : number;
    }

    boolean isSeen() {
        return number != UNSEEN;
    }

    int number() {
        return number;
    }

    int mentions() {
        return mentions;
    }

    int lastSeen() {
        return lastSeen;
    }

    String name() {
        return name;
    }

    List<String> words() {
        return words;
    }

    Optional<CountryCode> country() {
        return country;
    }
}
