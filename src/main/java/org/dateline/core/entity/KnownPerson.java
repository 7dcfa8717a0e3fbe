package org.dateline.core.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.PublicationDate;

/** Somebody of public life: the usual name, the country and what they have been. */
record KnownPerson(String name, Optional<CountryCode> country, List<HeldOffice> offices) {

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
}
