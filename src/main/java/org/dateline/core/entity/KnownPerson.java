package org.dateline.core.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.PublicationDate;

/** Somebody of public life: the usual name, the country and what they have been. */
record KnownPerson(String name, Optional<CountryCode> country, List<HeldOffice> offices) {

    private static final Set<String> RULING = Set.of(
            "president", "prime minister", "premier", "chancellor", "king", "queen", "supreme leader", "taoiseach");

    KnownPerson {
        offices = List.copyOf(offices);
    }

    /** Whether a role says that this person is meant: one of theirs, at the time of the article or before. */
    boolean hasBeen(String role, Optional<PublicationDate> published) {
        return offices.stream().anyMatch(office -> office.isCalled(role) && office.hasBegun(published));
    }

    /** Whether the person had a role of that title when the article was published. */
    boolean isNow(String role, Optional<PublicationDate> published) {
        return offices.stream()
                .anyMatch(office -> office.isCalled(role) && office.validity().holds(published));
    }

    /** Whether the person ruled when the article was published. */
    boolean rules(PublicationDate published) {
        return offices.stream()
                .anyMatch(office -> RULING.contains(office.role()) && office.isDated() && office.isHeld(published));
    }

    /** Whether the person had an office then or not long before. */
    boolean isOfTheTime(PublicationDate published) {
        return offices.stream().anyMatch(office -> office.isDated() && office.isRemembered(published));
    }
}
