package org.dateline.io.store;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Extractions on local disk, one immutable file per chunk, named by its content. A file appears whole (written aside,
 * forced to disk, renamed) or not at all, so a killed run leaves only whole chunks. Safe to share between threads.
 */
public final class ExtractionStore {

    private static final int MAGIC = 0x444C5831; // "DLX1"
    private static final String SUFFIX = ".dlx";

    private final Path folder;
    private final Codec codec = new Codec();
    private final Map<String, Place> places = new HashMap<>();

    private ExtractionStore(Path folder) {
        this.folder = folder;
    }

    private record Place(Path file, long offset, int length, boolean article) {}

    /** Opens the store, made if it is not there. Half-written files and files that cannot be read are deleted. */
    public static ExtractionStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var store = new ExtractionStore(folder);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith(SUFFIX) || !store.index(file)) {
                    Files.delete(file);
                }
            }
        }
        return store;
    }

    public synchronized boolean isEmpty() {
        return places.isEmpty();
    }

    public synchronized boolean contains(String key) {
        return places.containsKey(key);
    }

    /** Whether the document was found to be an article. */
    public synchronized boolean isArticle(String key) {
        var place = places.get(key);
        return place != null && place.article;
    }

    /** Writes one chunk; when this returns, it survives a power cut. */
    public void write(List<StoredDocument> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        var bodies = new ByteArrayOutputStream();
        var entries = new ArrayList<ChunkHead.Entry>();
        for (var document : documents) {
            var body = codec.encode(document);
            entries.add(new ChunkHead.Entry(
                    document.key(), body.length, document.extraction().isPresent()));
            bodies.write(body);
        }
        var chunk = new ByteArrayOutputStream();
        var out = new DataOutputStream(chunk);
        var head = codec.encode(new ChunkHead(entries));
        out.writeInt(MAGIC);
        out.writeInt(head.length);
        out.write(head);
        bodies.writeTo(out);
        index(writeWhole(chunk.toByteArray()));
    }

    /** One document. A chunk that turns out to be damaged is deleted, so the next run makes it again. */
    public StoredDocument read(String key) throws IOException {
        Place place;
        synchronized (this) {
            place = places.get(key);
        }
        if (place == null) {
            throw new IOException("the extraction store has no document " + key);
        }
        try {
            return decoded(place);
        } catch (IOException | RuntimeException damaged) {
            Files.deleteIfExists(place.file);
            throw new IOException(place.file + " was damaged and is deleted; start again", damaged);
        }
    }

    private StoredDocument decoded(Place place) throws IOException {
        try (var channel = FileChannel.open(place.file, StandardOpenOption.READ)) {
            var body = ByteBuffer.allocate(place.length);
            while (body.hasRemaining() && channel.read(body, place.offset + body.position()) >= 0) {
                // a channel may give less than was asked for
            }
            return codec.decode(body.array(), StoredDocument.class);
        }
    }

    /** Deletes the files that hold none of these documents. */
    public synchronized void keepOnly(Set<String> keys) throws IOException {
        var needed = places.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .map(entry -> entry.getValue().file)
                .collect(java.util.stream.Collectors.toSet());
        var gone = places.values().stream()
                .map(Place::file)
                .filter(file -> !needed.contains(file))
                .distinct()
                .toList();
        places.values().removeIf(place -> !needed.contains(place.file));
        deleteAll(gone);
    }

    private static void deleteAll(Collection<Path> files) throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }

    private Path writeWhole(byte[] chunk) throws IOException {
        var file = folder.resolve(sha256(chunk) + SUFFIX);
        var aside = folder.resolve(file.getFileName() + ".tmp");
        try (var channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var bytes = ByteBuffer.wrap(chunk); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return file;
    }

    private boolean index(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readInt() != MAGIC) {
                return false;
            }
            int headLength = in.readInt();
            var head = codec.decode(in.readNBytes(headLength), ChunkHead.class);
            var found = new HashMap<String, Place>();
            long offset = 2L * Integer.BYTES + headLength;
            for (var entry : head.entries()) {
                found.put(entry.key(), new Place(file, offset, entry.length(), entry.article()));
                offset += entry.length();
            }
            synchronized (this) {
                places.putAll(offset == Files.size(file) ? found : Map.of());
            }
            return offset == Files.size(file);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
