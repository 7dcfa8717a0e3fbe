package org.dateline.core.model;

/** The sixteen event types of PLOVER with their quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
public enum PloverType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private final int quadClass;

    PloverType(int quadClass) {
        this.quadClass = quadClass;
    }

    /** Whether both sides do the same together, so that either may be named first. */
    public boolean isTogether() {
        return this == AGREE || this == CONSULT || this == COOPERATE || this == SUPPORT;
    }

    public int quadClass() {
        return quadClass;
    }
}
