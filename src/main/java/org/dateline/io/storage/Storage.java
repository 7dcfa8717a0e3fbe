package org.dateline.io.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder on a local disk, on HDFS or on S3, and all that is below it. Paths are relative to the folder, with forward
 * slashes; the empty path is the folder itself. A file is written whole or not at all. Safe to share between threads.
 */
public final class Storage {

    private final String root;
    private final StoragePlace place;
    private final Optional<String> onlyFile;

    private Storage(String root, StoragePlace place, Optional<String> onlyFile) {
        this.root = root;
        this.place = place;
        this.onlyFile = onlyFile;
    }

    /**
     * The storage at a plain local path or a {@code file:}, {@code hdfs:} or {@code s3a:} URI. If that is a file, the
     * storage is its folder, but lists this file alone.
     */
    public static Storage at(String location) throws IOException {
        var place = placeAt(location);
        if (!place.isFile("")) {
            return new Storage(location, place, Optional.empty());
        }
        var end = location.lastIndexOf('/');
        var folder = end < 0 ? "." : location.substring(0, Math.max(1, end));
        return new Storage(folder, placeAt(folder), Optional.of(location.substring(end + 1)));
    }

    private static StoragePlace placeAt(String location) throws IOException {
        var colon = location.indexOf(':');
        var scheme = colon < 2 ? "" : location.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.matches("[a-z][a-z0-9+.-]+")) {
            return new LocalPlace(Path.of(location));
        }
        return scheme.equals("file") ? new LocalPlace(localPath(location)) : new HadoopPlace(uri(location));
    }

    /** The path of a {@code file:} URI, also one written by hand with spaces in it. */
    private static Path localPath(String location) throws IOException {
        var path = location.substring("file:".length()).replaceFirst("^//(localhost)?(?=/)", "");
        return location.indexOf('%') < 0
                ? Path.of(path)
                : Path.of(java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static URI uri(String location) throws IOException {
        try {
            return new URI(location);
        } catch (URISyntaxException wrong) {
            throw new IOException("not a location: " + location, wrong);
        }
    }

    /** The location this storage was opened at; the folder, if it was a file. */
    public String root() {
        return root;
    }

    /** Where the folder is on a local disk; empty if it is elsewhere. */
    public Optional<Path> localRoot() {
        return place instanceof LocalPlace local ? Optional.of(local.root()) : Optional.empty();
    }

    /** All files, those in folders included, ordered by path, char by char. A folder reached by two links is listed once. */
    public List<StoredFile> list() throws IOException {
        if (onlyFile.isPresent()) {
            return List.of(new StoredFile(onlyFile.get(), size(onlyFile.get())));
        }
        return list("");
    }

    /** All files of somebody else's folder, and what cannot be read in it; links out of it count only if they are followed. */
    public Listing survey(boolean followLinks) throws IOException {
        return onlyFile.isPresent() ? new Listing(list(), List.of()) : place.survey(followLinks);
    }

    /** All files below a folder, as {@link #list()}; none if there is no such folder. */
    public List<StoredFile> list(String folder) throws IOException {
        var files = new ArrayList<>(place.list(folder));
        files.sort(Comparator.comparing(StoredFile::path));
        return List.copyOf(files);
    }

    public InputStream open(String path) throws IOException {
        return place.open(path);
    }

    public long size(String path) throws IOException {
        return place.size(path);
    }

    public boolean exists(String path) throws IOException {
        return place.exists(path);
    }

    /** Writes a file, whole and safe on disk, or leaves what was there before; makes the folders on the way. */
    public void write(String path, Content content) throws IOException {
        place.write(path, content);
    }

    /** Deletes a file, or a folder with all that is in it; nothing happens if it is not there. */
    public void delete(String path) throws IOException {
        place.delete(path);
    }

    /** Gives a file or folder another path in one step; a file that was there before is replaced. */
    public void rename(String from, String to) throws IOException {
        place.rename(from, to);
    }

    /** Copies all that is in a local folder to {@code path}, file by file, each whole or not at all. */
    public void upload(Path localFolder, String path) throws IOException {
        try (Stream<Path> files = Files.walk(localFolder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var below = localFolder.relativize(file).toString().replace('\\', '/');
                write(path.isEmpty() ? below : path + "/" + below, out -> Files.copy(file, out));
            }
        }
    }
}
