package org.dateline.core.event;

import java.util.List;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;

/** Who may be one side of an event, and what speaks for each of them; {@code others} are on the other side, as far as is known. */
record SideChoice(
        Role role,
        PloverType type,
        Span trigger,
        List<SideOption> options,
        List<Participant> others,
        List<List<String>> signs) {}
