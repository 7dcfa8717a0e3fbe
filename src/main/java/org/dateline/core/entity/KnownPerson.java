package org.dateline.core.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;

/** Somebody of public life: the usual name, the country and what they have been. */
record KnownPerson(String name, Optional<CountryCode> country, Set<String> roles) {

    KnownPerson {
        roles = Set.copyOf(roles);
    }

    /** Whether a role says that this person is meant: one of theirs, with or without more words before it. */
    boolean hasBeen(String role) {
        return roles.stream().anyMatch(own -> role.equals(own) || role.endsWith(" " + own));
    }
}
