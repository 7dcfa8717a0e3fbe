package org.dateline.run.release;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.dateline.io.storage.Storage;
import org.dateline.run.readback.ReleaseFault;
import org.dateline.run.workshop.ReleaseFolder;

/** Which releases still are what their manifests say. Each is looked at once in a run. */
final class ReleaseTrust {

    private final ReleaseFolder releases;
    private final boolean verify;
    private final Map<String, Optional<String>> faults = new HashMap<>();

    /** Sizes are always compared; {@code verify} compares every byte. */
    ReleaseTrust(ReleaseFolder releases, boolean verify) {
        this.releases = releases;
        this.verify = verify;
    }

    boolean isWhole(String id) throws IOException {
        if (!faults.containsKey(id)) {
            faults.put(id, ReleaseFault.find(Storage.at(releases.location(id)), verify));
        }
        return fault(id).isEmpty();
    }

    /** What is wrong with a release, if somebody asked for it. */
    Optional<String> fault(String id) {
        return faults.getOrDefault(id, Optional.empty());
    }

    /** With what a new release is compared: with the current one, or the first before it that is whole; all on a local disk. */
    Optional<String> newestWhole() throws IOException {
        var damaged = new LinkedHashSet<String>();
        var next = releases.current();
        while (next.flatMap(releases::local).isPresent() && damaged.add(next.get())) {
            if (isWhole(next.get())) {
                return next;
            }
            next = releases.before(next.get());
        }
        return Optional.empty();
    }
}
