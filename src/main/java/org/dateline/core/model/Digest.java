package org.dateline.core.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The digest of a document: SHA-256 over all its fields, in hex. Two documents that differ in any field differ here. */
public final class Digest {

    private static final int BLOCK = 1 << 13;

    private final MessageDigest sha256;

    private Digest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String of(SourceDocument document) {
        var digest = new Digest();
        digest.add(document.sourcePath());
        digest.add(document.recordNo());
        digest.add(document.sourceId());
        digest.add(document.text());
        digest.add(document.markup().ordinal());
        digest.add(document.title());
        digest.add(document.url());
        digest.add(document.publisher());
        digest.add(document.author());
        digest.add(document.language());
        for (var claim : document.dateClaims()) {
            digest.add(claim.value());
            digest.add(claim.basis().toString());
        }
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(Optional<String> field) {
        if (field.isPresent()) {
            add(field.get());
        } else {
            add(-1);
        }
    }

    /** Length first, so that no two lists of fields look alike; char by char, because a lone surrogate has no encoding. */
    private void add(String field) {
        add(field.length());
        for (int from = 0; from < field.length(); from += BLOCK) {
            int to = Math.min(from + BLOCK, field.length());
            var bytes = ByteBuffer.allocate((to - from) * Character.BYTES);
            bytes.asCharBuffer().put(field, from, to);
            sha256.update(bytes);
        }
    }

    private void add(int number) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
    }
}
