package org.dateline.core.name;

import org.dateline.core.model.EntityType;

/** The kinds of names the model tells apart. */
enum Kind {
    PERSON(EntityType.PERSON),
    ORGANIZATION(EntityType.ORGANIZATION),
    LOCATION(EntityType.LOCATION);

    private final EntityType type;

    Kind(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }
}
