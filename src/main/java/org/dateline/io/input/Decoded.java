package org.dateline.io.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text; {@code guess} says in words how, if they are not valid UTF-8. */
record Decoded(String text, Optional<String> guess) {

    private static final char BROKEN = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var valid = text.indexOf(BROKEN) < 0 || isUtf8(bytes);
        return valid ? new Decoded(text, Optional.empty()) : guess(text, bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** UTF-8 with a few broken bytes if there are more letters in UTF-8 than broken bytes; else the usual encoding of the West. */
    private static Decoded guess(String text, byte[] bytes) {
        var broken = text.chars().filter(c -> c == BROKEN).count();
        var foreign = text.chars().filter(c -> c >= 0x80).count() - broken;
        return foreign > broken
                ? new Decoded(text, Optional.of("UTF-8 with " + broken + " broken bytes"))
                : new Decoded(new String(bytes, WINDOWS), Optional.of("windows-1252"));
    }
}
