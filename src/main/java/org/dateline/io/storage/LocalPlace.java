package org.dateline.io.storage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder on a local disk; plain Java, because the Hadoop file system takes a second to start. */
record LocalPlace(Path root) implements StoragePlace {

    @Override
    public List<StoredFile> list(String folder) throws IOException {
        return Files.isDirectory(at(folder))
                ? new LocalWalk(root, true, true).from(folder).files()
                : List.of();
    }

    @Override
    public Listing survey(boolean followLinks) throws IOException {
        return new LocalWalk(root, followLinks, false).from("");
    }

    @Override
    public InputStream open(String path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(at(path)), 1 << 16);
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(at(path));
    }

    @Override
    public boolean exists(String path) throws IOException {
        return Files.exists(at(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isFile(String path) throws IOException {
        return Files.isRegularFile(at(path));
    }

    @Override
    public void write(String path, Content content) throws IOException {
        var target = at(path);
        var unfinished = at(StoragePlace.unfinished(path));
        Files.createDirectories(parent(target));
        try {
            try (var channel = FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public void delete(String path) throws IOException {
        var top = at(path);
        if (!exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(top)) {
            all = new ArrayList<>(walk.toList());
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(all.get(i));
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.createDirectories(parent(at(to)));
        move(at(from), at(to));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(parent(to));
        if (!parent(from).equals(parent(to))) {
            sync(parent(from));
        }
    }

    /** Without this a power cut can undo the rename. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path parent(Path path) {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private Path at(String path) throws IOException {
        try {
            return path.isEmpty() ? root : root.resolve(path);
        } catch (InvalidPathException strange) {
            throw new IOException("no name for a file on this system: " + path, strange);
        }
    }
}
