package org.dateline.core.model;

/** The sixteen event types of PLOVER with their quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
public enum PloverType {
    AGREE(1, true),
    CONSULT(1, true),
    SUPPORT(1, true),
    CONCEDE(1),
    COOPERATE(2, true),
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
    private final boolean together;

    PloverType(int quadClass) {
        this(quadClass, false);
    }

    PloverType(int quadClass, boolean together) {
        this.quadClass = quadClass;
        this.together = together;
    }

    /** Whether both sides do the same together, so that either may be named first. */
    public boolean isTogether() {
        return together;
    }

    public int quadClass() {
        return quadClass;
    }
}
