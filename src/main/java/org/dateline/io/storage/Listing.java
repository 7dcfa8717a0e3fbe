package org.dateline.io.storage;

import java.util.Comparator;
import java.util.List;

/** What is below a folder: the files that can be read, and what stands in the way; both ordered by path, char by char. */
public record Listing(List<StoredFile> files, List<Obstacle> obstacles) {

    public Listing {
        files = files.stream().sorted(Comparator.comparing(StoredFile::path)).toList();
        obstacles =
                obstacles.stream().sorted(Comparator.comparing(Obstacle::path)).toList();
    }
}
