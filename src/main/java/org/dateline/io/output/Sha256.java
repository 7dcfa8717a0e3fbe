package org.dateline.io.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256, which every Java has. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By its digest a page says which script may run in it. */
    static String ofScript(String script) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(script.getBytes(StandardCharsets.UTF_8)));
    }
}
