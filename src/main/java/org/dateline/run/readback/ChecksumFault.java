package org.dateline.run.readback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.io.storage.Storage;

/** The first file of a release whose bytes are not those that {@code SHA256SUMS} tells of. */
final class ChecksumFault {

    static final String SUMS = "SHA256SUMS";

    private static final String GAP = "  ";

    private final Storage release;

    ChecksumFault(Storage release) {
        this.release = release;
    }

    /** All of these files, and the manifest that names them, must have a checksum, and the right one. */
    Optional<String> find(Set<String> named) throws IOException {
        var sums = sums();
        var paths = new TreeSet<>(named);
        paths.add(Previous.MANIFEST);
        for (var path : paths) {
            if (!sha256(path).equals(sums.get(path))) {
                return Optional.of(path + " is not what " + SUMS + " says");
            }
        }
        return Optional.empty();
    }

    private Map<String, String> sums() throws IOException {
        var sums = new HashMap<String, String>();
        try (var in = release.open(SUMS)) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int gap = line.indexOf(GAP);
                if (gap > 0) {
                    sums.put(line.substring(gap + GAP.length()), line.substring(0, gap));
                }
            }
        }
        return sums;
    }

    private String sha256(String path) throws IOException {
        var digest = sha256();
        try (var in = release.open(path)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
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
}
