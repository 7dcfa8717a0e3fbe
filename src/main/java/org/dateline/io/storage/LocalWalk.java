package org.dateline.io.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A walk through a local folder. Links to folders come last, and a folder that was seen is not entered again: no loop can be
 * endless.
 */
final class LocalWalk {

    private final Path root;
    private final boolean followLinks;
    private final boolean strict;
    private final List<StoredFile> files = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Queue<String> links = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();

    /** {@code strict} makes trouble of a folder that may not be read. */
    LocalWalk(Path root, boolean followLinks, boolean strict) {
        this.root = root;
        this.followLinks = followLinks;
        this.strict = strict;
    }

    Listing from(String folder) throws IOException {
        addFolder(root.resolve(folder), folder);
        while (!links.isEmpty()) {
            var link = links.remove();
            addFolder(root.resolve(link), link);
        }
        return new Listing(files, obstacles);
    }

    private void addFolder(Path folder, String path) throws IOException {
        if (!seen.add(folder.toRealPath())) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        } catch (AccessDeniedException refused) {
            if (strict || path.isEmpty()) {
                throw refused;
            }
            obstacles.add(new Obstacle(path, Obstacle.Kind.FOLDER));
            return;
        }
        for (var entry : entries) {
            var name = entry.getFileName().toString();
            addEntry(entry, path.isEmpty() ? name : path + "/" + name);
        }
    }

    private void addEntry(Path entry, String path) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            addFolder(entry, path);
        } else if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
            files.add(new StoredFile(path, 0));
        } else if (Files.isSymbolicLink(entry) && !followLinks && leadsOut(entry)) {
            obstacles.add(new Obstacle(path, Obstacle.Kind.LINK));
        } else if (Files.isDirectory(entry)) {
            links.add(path);
        } else if (Files.isRegularFile(entry)) {
            files.add(new StoredFile(path, Files.size(entry)));
        } else {
            obstacles.add(new Obstacle(path, Obstacle.Kind.SPECIAL));
        }
    }

    private boolean leadsOut(Path link) throws IOException {
        return !link.toRealPath().startsWith(root.toRealPath());
    }
}
