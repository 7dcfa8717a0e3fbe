package org.dateline.core.event;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;

/**
 * Settles type and mode. By PLOVER's rules what is announced for the future is coded as the announcement: cooperation to come is
 * AGREE, yielding to come CONCEDE, force and restriction to come THREATEN; and a demand, refusal or threat takes its
 * mode from what is demanded, refused or threatened.
 */
final class Coding {

    private static final Map<PloverType, String> REQUEST = Map.of(
            PloverType.AID,
            "assist",
            PloverType.COOPERATE,
            "assist",
            PloverType.SUPPORT,
            "assist",
            PloverType.CONSULT,
            "meet",
            PloverType.RETREAT,
            "yield",
            PloverType.CONCEDE,
            "yield");
    private static final Map<PloverType, String> THREAT = Map.of(
            PloverType.ASSAULT,
            "violence",
            PloverType.MOBILIZE,
            "violence",
            PloverType.SANCTION,
            "relations",
            PloverType.COERCE,
            "restrict");

    private Coding() {}

    static Frame.Code of(Frame.Code code, Optional<Frame.Code> content, EventStatus status, PloverCodebook codebook) {
        if (content.isPresent() && code.mode().isEmpty()) {
            return new Frame.Code(code.type(), mode(code.type(), content.get().type(), codebook));
        }
        return status == EventStatus.PLANNED ? announced(code) : code;
    }

    private static Optional<String> mode(PloverType type, PloverType content, PloverCodebook codebook) {
        var modes = type == PloverType.THREATEN ? THREAT : REQUEST;
        return Optional.ofNullable(modes.get(content)).filter(mode -> codebook.hasMode(type, mode));
    }

    private static Frame.Code announced(Frame.Code code) {
        return switch (code.type()) {
            case CONSULT, SUPPORT, COOPERATE, AID -> new Frame.Code(PloverType.AGREE, Optional.empty());
            case RETREAT -> new Frame.Code(PloverType.CONCEDE, Optional.empty());
            case SANCTION, COERCE, ASSAULT, PROTEST ->
                new Frame.Code(PloverType.THREATEN, Optional.ofNullable(THREAT.get(code.type())));
            default -> code;
        };
    }
}
