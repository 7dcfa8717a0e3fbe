package org.dateline.run.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The size and SHA-256 of each file of a release, by its name relative to the release with {@code /}. */
final class Checksums {

    private static final int BUFFER = 1 << 18;

    private final Path folder;
    private final Map<String, FileSum> sums = new TreeMap<>();

    private Checksums(Path folder) {
        this.folder = folder;
    }

    /** The sums of all files that are there now. */
    static Checksums of(Path folder) throws IOException {
        var checksums = new Checksums(folder);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                checksums.add(file);
            }
        }
        return checksums;
    }

    void add(Path file) throws IOException {
        var name = folder.relativize(file).toString().replace('\\', '/');
        sums.put(name, new FileSum(Files.size(file), sha256(file)));
    }

    Map<String, FileSum> sums() {
        return Map.copyOf(sums);
    }

    /** Writes {@code SHA256SUMS} in the form that {@code sha256sum -c} reads. */
    void write() throws IOException {
        var lines = new StringBuilder();
        sums.forEach((name, sum) ->
                lines.append(sum.sha256()).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve("SHA256SUMS"), lines, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        var digest = sha256();
        var buffer = ByteBuffer.allocate(BUFFER);
        try (var in = FileChannel.open(file)) {
            while (in.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Size and digest of one file. */
    record FileSum(long bytes, String sha256) {}
}
