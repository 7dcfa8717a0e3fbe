package org.dateline.run.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where things of a run are. Local locations are paths or {@code file:} URIs; all others are URIs of some file system. */
public final class Locations {

    private Locations() {}

    static boolean isLocal(String location) {
        return scheme(location).map("file"::equals).orElse(true);
    }

    public static Path local(String location) {
        return scheme(location)
                .map(scheme -> Path.of(URI.create(location)))
                .orElseGet(() -> Path.of(location))
                .toAbsolutePath()
                .normalize();
    }

    /** The folder of the lock, the job repository and the extraction store. */
    public static Path state(RunConfig config) {
        return config.state()
                .map(Path::of)
                .orElseGet(() -> local(config.output()).resolve(".state"));
    }

    /** What a run locks: its state, and first of all the output, for another run may have another state. */
    public static List<Path> locks(RunConfig config) {
        var ofState = state(config).resolve("lock");
        return isLocal(config.output()) ? List.of(local(config.output()).resolve(".lock"), ofState) : List.of(ofState);
    }

    /** The folder of the accounts of all runs, beside the releases if the output is on a local disk. */
    public static Path runs(RunConfig config) {
        return isLocal(config.output())
                ? local(config.output()).resolve("runs")
                : state(config).resolve("runs");
    }

    private static Optional<String> scheme(String location) {
        int colon = location.indexOf(':');
        return colon > 1 ? Optional.of(location.substring(0, colon)) : Optional.empty();
    }
}
