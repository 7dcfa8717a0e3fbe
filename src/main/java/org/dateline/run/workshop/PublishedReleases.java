package org.dateline.run.workshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.io.storage.Storage;

/**
 * The releases of an output in the order in which they were published. A folder is a release if its manifest says so; the day
 * in its name says little, for clocks are set back and nights are run again.
 */
final class PublishedReleases {

    private static final String MANIFEST = "manifest.json";

    /** What is wanted stands at the beginning of a manifest; the files that it lists may be many thousands. */
    private static final int BEGINNING = 4096;

    private static final Pattern ID = Pattern.compile("\"release\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("\"previous_release\"\\s*:\\s*\"([^\"]+)\"");

    private final Storage output;
    private final String folder;

    PublishedReleases(Storage output, String folder) {
        this.output = output;
        this.folder = folder;
    }

    /** The current release, the one before it, and so on; then those that nobody names, the latest day first. */
    List<String> newestFirst(Optional<String> current) throws IOException {
        var manifests = manifests();
        var ordered = new LinkedHashSet<String>();
        var next = current;
        while (next.filter(manifests::containsKey).filter(ordered::add).isPresent()) {
            next = first(PREVIOUS, manifests.get(next.orElseThrow()));
        }
        manifests.keySet().stream().sorted(Comparator.reverseOrder()).forEach(ordered::add);
        return new ArrayList<>(ordered);
    }

    /** The release that a release says came before it. */
    Optional<String> before(String id) throws IOException {
        var manifest = folder + id + "/" + MANIFEST;
        return output.exists(manifest) ? first(PREVIOUS, beginning(manifest)) : Optional.empty();
    }

    private Map<String, String> manifests() throws IOException {
        var manifests = new TreeMap<String, String>();
        for (var file : output.list(folder.substring(0, folder.length() - 1))) {
            var parts = file.path().split("/");
            if (parts.length == 3 && parts[2].equals(MANIFEST)) {
                var beginning = beginning(file.path());
                if (first(ID, beginning).filter(parts[1]::equals).isPresent()) {
                    manifests.put(parts[1], beginning);
                }
            }
        }
        return manifests;
    }

    private String beginning(String path) throws IOException {
        try (var in = output.open(path)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
