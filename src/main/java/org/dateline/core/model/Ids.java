package org.dateline.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes and checks ids: a letter and the first sixteen hex digits of a SHA-256 over the parts. */
final class Ids {

    private static final int HEX_DIGITS = 16;

    private Ids() {}

    static String derive(char letter, String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return letter + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static void check(String value, char letter) {
        if (value.length() != 1 + HEX_DIGITS || value.charAt(0) != letter) {
            throw new IllegalArgumentException("not an id of kind '" + letter + "': " + value);
        }
    }
}
