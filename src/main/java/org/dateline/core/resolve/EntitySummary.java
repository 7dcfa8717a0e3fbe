package org.dateline.core.resolve;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;

/**
 * An entity of one article, how often the article names it and with which roles ("minister", of all words the last); the
 * place in the list is its number.
 */
record EntitySummary(String name, EntityType type, Optional<CountryCode> country, int mentionCount, Set<String> roles) {

    EntitySummary {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody can keep company with it: places are named beside everybody. */
    boolean isCompany() {
        return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    }
}
