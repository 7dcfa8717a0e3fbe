package org.dateline.core.entity;

/** Why a stretch of words was taken for a name, the surest reason first; its id is the {@code rule_id} of the mention. */
enum NameEvidence {
    OWN("entity.own"),
    KNOWN("entity.known"),
    TITLE("entity.title"),
    PLACE("entity.place"),
    ORGANISATION_WORD("entity.organisation-word"),
    LOCATION_WORD("entity.location-word"),
    GIVEN_NAME("entity.given-name"),
    DEFINED_ACRONYM("entity.defined-acronym"),
    ARTICLE("entity.article"),
    MODEL("entity.model"),
    CONTEXT("entity.context"),
    SHAPE("entity.shape"),
    PEOPLE("entity.people"),
    BARE_TITLE("entity.bare-title"),
    NONE("entity.none");

    private final String ruleId;

    NameEvidence(String ruleId) {
        this.ruleId = ruleId;
    }

    String ruleId() {
        return ruleId;
    }

    boolean isSurerThan(NameEvidence other) {
        return compareTo(other) < 0;
    }
}
