package org.dateline.core.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.EventCode;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.PloverType;
import org.dateline.core.rule.RuleEntry;

/** Reads the {@code means} of a trigger rule; refuses a frame, type or mode that nobody knows. */
final class FrameReader {

    private static final List<String> PARTS = List.of("type", "mode", "actor", "recipient", "content", "needs");

    private final PloverCodebook codebook;

    FrameReader(PloverCodebook codebook) {
        this.codebook = codebook;
    }

    Frame read(RuleEntry entry) {
        refuseUnknown(entry);
        return switch (entry.means()) {
            case "Verb" ->
                new Frame.Verb(code(entry), list(entry, "recipient"), flag(entry, "content"), needsRecipient(entry));
            case "LightVerb" ->
                new Frame.LightVerb(
                        code(entry), list(entry, "recipient"), flag(entry, "content"), needsRecipient(entry));
            case "Nominal" -> new Frame.Nominal(code(entry), list(entry, "actor"), list(entry, "recipient"));
            case "NotAnEvent" -> new Frame.NotAnEvent(entry.text());
            default ->
                throw new IllegalArgumentException(
                        "no frame is called " + entry.means() + " (Verb, LightVerb, Nominal, NotAnEvent)");
        };
    }

    private EventCode code(RuleEntry entry) {
        var type = type(entry.get("type"));
        var mode = entry.find("mode");
        if (mode.isPresent() && !codebook.hasMode(type, mode.get())) {
            throw new IllegalArgumentException(type + " has no mode " + mode.get());
        }
        return codebook.code(type, mode);
    }

    private static void refuseUnknown(RuleEntry entry) {
        if (entry.argument() instanceof Map<?, ?> parts) {
            for (var part : parts.keySet()) {
                if (!PARTS.contains(String.valueOf(part))) {
                    throw new IllegalArgumentException("no part is called " + part + " " + PARTS);
                }
            }
        }
    }

    private static PloverType type(String name) {
        return Arrays.stream(PloverType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no type is called " + name + " " + List.of(PloverType.values())));
    }

    private static List<String> list(RuleEntry entry, String name) {
        return entry.find(name).map(text -> List.of(text.split("\\|"))).orElse(List.of());
    }

    private static boolean flag(RuleEntry entry, String name) {
        return entry.find(name).equals(Optional.of("true"));
    }

    private static boolean needsRecipient(RuleEntry entry) {
        return entry.find("needs").equals(Optional.of("recipient"));
    }
}
