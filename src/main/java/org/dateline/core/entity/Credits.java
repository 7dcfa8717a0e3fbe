package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EntityType;

/** Reads the credit of a picture, "Oskari Vellamo / Reuters": a line of a name, a stroke and an agency names a photographer. */
final class Credits {

    private static final Set<String> STROKES = Set.of("/", "|", "–", "-", "via");

    private Credits() {}

    /** {@code names} in reading order. */
    static List<NameCandidate> settle(List<NameCandidate> names) {
        var settled = new ArrayList<NameCandidate>(names.size());
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            boolean credit = i + 1 < names.size() && isCredit(name, names.get(i + 1));
            settled.add(credit ? name.with(EntityType.PERSON, NameEvidence.CONTEXT) : name);
        }
        return settled;
    }

    private static boolean isCredit(NameCandidate name, NameCandidate agency) {
        var tokens = name.sentence().tokens();
        return name.sentence() == agency.sentence()
                && name.from() == 0
                && name.length() > 1
                && name.evidence() != NameEvidence.KNOWN
                && name.type() != EntityType.ORGANIZATION
                && agency.from() == name.to() + 1
                && agency.to() == tokens.size()
                && agency.type() == EntityType.ORGANIZATION
                && agency.evidence() == NameEvidence.KNOWN
                && STROKES.contains(tokens.get(name.to()).lower());
    }
}
