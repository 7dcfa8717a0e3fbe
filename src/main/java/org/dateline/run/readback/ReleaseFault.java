package org.dateline.run.readback;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.io.storage.Storage;
import org.dateline.run.print.JsonPrint;
import tools.jackson.core.JacksonException;

/**
 * The first file of a release that is not there any more as its manifest says and, if every byte is to be read, as its
 * checksums say. In words; files that nobody names do no harm.
 */
public final class ReleaseFault {

    private final Storage release;
    private final Map<String, Long> present = new HashMap<>();

    private ReleaseFault(Storage release) throws IOException {
        this.release = release;
        release.list().forEach(file -> present.put(file.path(), file.size()));
    }

    public static Optional<String> find(Storage release, boolean everyByte) throws IOException {
        return new ReleaseFault(release).find(everyByte);
    }

    private Optional<String> find(boolean everyByte) throws IOException {
        var named = named();
        var fault = inSizes(named);
        if (fault.isPresent() || !everyByte) {
            return fault;
        }
        return new ChecksumFault(release).find(named.keySet());
    }

    /** The files of the manifest with their sizes, in the order of their names. */
    private TreeMap<String, Long> named() throws IOException {
        var named = new TreeMap<String, Long>();
        if (present.containsKey(Previous.MANIFEST)) {
            try (var in = release.open(Previous.MANIFEST)) {
                JsonPrint.read(in)
                        .path("files")
                        .properties()
                        .forEach(file -> named.put(
                                file.getKey(), file.getValue().path("bytes").asLong(-1)));
            } catch (JacksonException broken) {
                named.clear();
            }
        }
        return named;
    }

    private Optional<String> inSizes(Map<String, Long> named) {
        if (present.containsKey(Previous.MANIFEST) && named.isEmpty()) {
            return Optional.of(Previous.MANIFEST + " cannot be read");
        }
        for (var paper : new String[] {Previous.MANIFEST, ChecksumFault.SUMS}) {
            if (!present.containsKey(paper)) {
                return Optional.of(paper + " is missing");
            }
        }
        return named.entrySet().stream()
                .flatMap(file -> inSize(file.getKey(), file.getValue()).stream())
                .findFirst();
    }

    private Optional<String> inSize(String path, long bytes) {
        var found = present.get(path);
        if (found == null) {
            return Optional.of(path + " is missing");
        }
        return found == bytes ? Optional.empty() : Optional.of(path + " has " + found + " bytes, not " + bytes);
    }
}
