package org.dateline.run.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts that are kept apart, cut to 32 hex digits. */
public final class Digests {

    private static final int HEX_DIGITS = 32;

    private final MessageDigest digest;

    public Digests() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String of(String... parts) {
        var digests = new Digests();
        for (var part : parts) {
            digests.add(part);
        }
        return digests.hex();
    }

    public Digests add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }
}
