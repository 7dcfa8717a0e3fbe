package org.dateline.run.workshop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.extract.Engines;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.settings.Locations;
import org.dateline.run.settings.RunConfig;

/**
 * The packed rule files with the user's own ones among them, which are read once and are part of the engine's version. The
 * rules of the user go by the name of their file.
 */
final class OwnFiles implements RuleFiles {

    private static final String KNOWN_EVENTS = "rules/time/known-events.tsv";

    private static final String KNOWN_ENTITIES = "rules/entity/own-names.tsv";

    private final RuleFiles packed;
    private final Map<String, String> own = new HashMap<>();
    private final List<String> timeRules = new ArrayList<>();
    private final List<String> eventRules = new ArrayList<>();
    private final Digests digests = new Digests();

    private OwnFiles(RuleFiles packed) {
        this.packed = packed;
    }

    static OwnFiles of(RunConfig config, RuleFiles packed) throws IOException {
        var files = new OwnFiles(packed);
        var problems = new ArrayList<String>();
        if (config.timeRules().isPresent()) {
            files.addTimeRules(Locations.local(config.timeRules().get()), problems);
        }
        if (config.eventRules().isPresent()) {
            files.addEventRules(Locations.local(config.eventRules().get()), problems);
        }
        if (config.knownEvents().isPresent()) {
            files.addKnownEvents(Locations.local(config.knownEvents().get()), problems);
        }
        if (config.knownEntities().isPresent()) {
            files.addKnownEntities(Locations.local(config.knownEntities().get()), problems);
        }
        refuse(problems);
        return files;
    }

    private void addTimeRules(Path file, List<String> problems) {
        text(file, problems).ifPresent(text -> {
            timeRules.add(file.toString());
            own.put(file.toString(), text);
            digests.add("time rules").add(text);
        });
    }

    private void addEventRules(Path file, List<String> problems) {
        text(file, problems).ifPresent(text -> {
            eventRules.add(file.toString());
            own.put(file.toString(), text);
            digests.add("event rules").add(text);
        });
    }

    private void addKnownEvents(Path file, List<String> problems) throws IOException {
        var text = text(file, problems);
        if (text.isPresent()) {
            try (var in = packed.open(KNOWN_EVENTS)) {
                var builtIn = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                own.put(KNOWN_EVENTS, KnownEventRows.joined(file.toString(), text.get(), builtIn, problems));
                digests.add("known events").add(text.get());
            }
        }
    }

    private void addKnownEntities(Path file, List<String> problems) {
        text(file, problems).ifPresent(text -> {
            own.put(KNOWN_ENTITIES, KnownEntityRows.checked(file.toString(), text, Countries.load(packed), problems));
            digests.add("known entities").add(text);
        });
    }

    private static Optional<String> text(Path file, List<String> problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            problems.add("cannot read " + file + ", which should be a text file in UTF-8: " + unreadable);
            return Optional.empty();
        }
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new RunFailure(ExitCode.CONFIGURATION, String.join("\n", problems));
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        var text = own.get(name);
        return text == null ? packed.open(name) : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return own.isEmpty();
    }

    /** The engine with the user's files; the engine itself if there are none. */
    EngineVersion version(EngineVersion engine) {
        return isEmpty() ? engine : new EngineVersion(engine.program(), Digests.of(engine.digest(), digests.hex()));
    }

    Engines load() {
        return Engines.load(this, timeRules, eventRules);
    }

    /** Loads the engines and has the user's rules prove themselves; says all that is wrong with them. */
    Engines loadChecked() {
        try {
            var engines = load();
            refuse(Stream.concat(
                            timeRules.stream().flatMap(file -> engines.wrongTimes(file).stream()),
                            eventRules.stream().flatMap(file -> engines.wrongEvents(file).stream()))
                    .toList());
            return engines;
        } catch (IllegalArgumentException broken) {
            throw new RunFailure(ExitCode.CONFIGURATION, String.valueOf(broken.getMessage()));
        }
    }
}
