package org.dateline.run.settings;

import java.lang.reflect.RecordComponent;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.table.Doc;
import org.dateline.io.input.OwnFields;
import org.dateline.io.output.Also;
import org.dateline.io.output.CsvProfile;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.PingUrl;
import org.dateline.run.course.RunFailure;

/** Settings as text, from the command line or a settings file, read into a {@link RunConfig}; all problems are told at once. */
public final class RunSettings {

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    private RunSettings(Map<String, String> values) {
        this.values = values;
    }

    /** One setting as users see it: {@code csv-profile}, its meaning and an example. */
    public record Setting(String name, String description, String example) {}

    public static List<Setting> all() {
        return Arrays.stream(RunConfig.class.getRecordComponents())
                .map(RunSettings::setting)
                .toList();
    }

    private static Setting setting(RecordComponent component) {
        var doc = component.getAnnotation(Doc.class);
        return new Setting(kebab(component.getName()), doc.value(), doc.example());
    }

    private static String kebab(String name) {
        return name.chars()
                .mapToObj(c -> Character.isUpperCase(c) ? "-" + (char) Character.toLowerCase(c) : "" + (char) c)
                .collect(Collectors.joining());
    }

    /** Reads the settings; {@code today} and {@code processors} are the defaults of {@code date} and {@code threads}. */
    public static RunConfig read(Map<String, String> values, LocalDate today, int processors) {
        return new RunSettings(values).config(today, processors);
    }

    /** Where whole rows are best, see {@code docs/quality.md}. */
    private static final double LEAST_CONFIDENCE = 0.4;

    /** A book of some six hundred pages. */
    static final long MOST_WORDS = 200_000;

    private RunConfig config(LocalDate today, int processors) {
        var known = all().stream().map(Setting::name).collect(Collectors.toSet());
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        unknown.forEach(name -> problems.add("there is no setting " + name));
        var fields = value("fields", OwnFields.NONE, OwnFields::parse);
        var date = value("date", today, LocalDate::parse);
        int threads = value("threads", processors, Integer::valueOf);
        int chunk = value("chunk", 50, Integer::valueOf);
        var csvProfile = value("csv-profile", CsvProfile.LOSSLESS, text -> choice(CsvProfile.class, text));
        var also = value("also", Set.<Also>of(), RunSettings::formats);
        int keep = value("keep", 0, Integer::valueOf);
        int keepRuns = value("keep-runs", 60, Integer::valueOf);
        boolean verify = value("verify", false, RunSettings::yesOrNo);
        double leastConfidence = value("least-confidence", LEAST_CONFIDENCE, Double::valueOf);
        long mostWords = value("most-words", MOST_WORDS, Long::valueOf);
        boolean publishAnyway = value("publish-anyway", false, RunSettings::yesOrNo);
        int articlePages = value("article-pages", 20_000, Integer::valueOf);
        boolean followLinks = value("follow-links", false, RunSettings::yesOrNo);
        for (var place : List.of(
                "input",
                "output",
                "state",
                "time-rules",
                "event-rules",
                "known-events",
                "known-entities",
                "corrections")) {
            value(place, "", RunSettings::nameable);
        }
        var pingUrl = pingUrl();
        var progress = value("progress", ProgressMode.AUTO, text -> choice(ProgressMode.class, text));
        if (!problems.isEmpty()) {
            throw new RunFailure(ExitCode.CONFIGURATION, String.join("\n", problems));
        }
        return new RunConfig(
                values.getOrDefault("input", "input"),
                fields,
                followLinks,
                values.getOrDefault("output", "output"),
                Optional.ofNullable(values.get("state")),
                date,
                threads,
                chunk,
                csvProfile,
                also,
                keep,
                keepRuns,
                verify,
                leastConfidence,
                mostWords,
                publishAnyway,
                progress,
                Optional.ofNullable(values.get("time-rules")),
                Optional.ofNullable(values.get("known-events")),
                Optional.ofNullable(values.get("event-rules")),
                Optional.ofNullable(values.get("known-entities")),
                Optional.ofNullable(values.get("corrections")),
                articlePages,
                pingUrl,
                Optional.ofNullable(values.get("job-repository")));
    }

    /** What stands there is not quoted: it may be the address but for one letter. */
    private Optional<PingUrl> pingUrl() {
        try {
            return Optional.ofNullable(values.get("ping-url")).map(PingUrl::parse);
        } catch (IllegalArgumentException refused) {
            problems.add("--ping-url must be an http or https address");
            return Optional.empty();
        }
    }

    private <T> T value(String name, T otherwise, Function<String, T> reader) {
        var text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException refused) {
            problems.add("--" + name + " cannot be " + text + hint(name, refused));
            return otherwise;
        }
    }

    private static String hint(String name, Exception refused) {
        if (name.equals("fields")) {
            return ": " + refused.getMessage();
        }
        return refused instanceof InvalidPathException ? ": no name for a file here; LC_ALL=C.UTF-8 may help" : "";
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static Set<Also> formats(String text) {
        return Arrays.stream(text.split(","))
                .map(format -> choice(Also.class, format.strip()))
                .collect(Collectors.toSet());
    }

    /** Java takes file names in the encoding of the system, and under LC_ALL=C that has no letters beyond ASCII. */
    private static String nameable(String location) {
        return Locations.isLocal(location) ? Locations.local(location).toString() : location;
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
