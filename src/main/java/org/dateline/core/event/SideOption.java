package org.dateline.core.event;

import java.util.List;
import org.dateline.core.model.Participant;

/**
 * Somebody who may be a side of an event, at a noun; nobody if {@code sides} is empty. {@code way} is how rules come to them: as
 * their first choice, as another that they offer, or not at all.
 */
record SideOption(Offer offer, String way, int noun, List<Participant> sides) {

    /** What rules think of them. */
    enum Offer {
        FIRST,
        OTHER,
        NEAR,
        NOBODY
    }

    static final SideOption NOBODY = new SideOption(Offer.NOBODY, "", -1, List.of());

    SideOption with(List<Participant> others) {
        return new SideOption(offer, way, noun, others);
    }
}
