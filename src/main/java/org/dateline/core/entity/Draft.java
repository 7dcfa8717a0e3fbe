package org.dateline.core.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;

/** An entity while its mentions are being gathered; lives only inside one {@link Canonicaliser#settle}. */
final class Draft {

    private static final int UNSEEN = -1;

    final EntityType type;
    private boolean known;
    private String name;
    private List<String> words;
    private final Set<List<String>> otherWays = new LinkedHashSet<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
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

    /** Somebody everyone knows goes by the usual name in all articles. */
    void identify(KnownPerson person) {
        name = known ? name : person.name();
        known = true;
        country = country.or(person::country);
    }

    /** Another way to write the name. */
    void also(List<String> otherWords) {
        if (!otherWords.equals(words)) {
            otherWays.add(otherWords);
        }
    }

    /** The words of the name, in every way it is written that is more than a shorter form. */
    List<List<String>> ways() {
        return Stream.concat(Stream.of(words), otherWays.stream()).toList();
    }

    /** Counts a way in which the article writes the name. */
    void write(String form) {
        forms.merge(form, 1, Integer::sum);
    }

    /** The way most often written of those with the first and the last word of the fullest: "Ana Weiss", not "Ana Jolanda Weiss". */
    private String usual() {
        return forms.entrySet().stream()
                .filter(form -> isSameEnds(Folding.words(form.getKey())))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    private boolean isSameEnds(List<String> form) {
        return form.size() > 1
                && form.get(0).equals(words.get(0))
                && form.get(form.size() - 1).equals(words.get(words.size() - 1));
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
        return known || type != EntityType.PERSON ? fullest() : Shouting.soften(usual());
    }

    private String fullest() {
        return known ? name : usual();
    }

    List<String> words() {
        return words;
    }

    Optional<CountryCode> country() {
        return country;
    }
}
