package org.dateline.io.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The encoding of a web page. What is valid UTF-8 is UTF-8, whatever the page says: texts in other encodings never are by chance. Else
 * what the page or its sender declares counts, else it is guessed.
 */
final class PageEncoding {

    private static final int HEAD = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

    private PageEncoding() {}

    static Decoded decode(byte[] bytes, String declared) {
        var decoded = Decoded.of(bytes);
        if (decoded.guess().isEmpty()) {
            return decoded;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return charset(declared)
                .or(() -> inHead(head))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new Decoded(new String(bytes, charset), Optional.empty()))
                .orElse(decoded);
    }

    private static Optional<Charset> inHead(String head) {
        var found = DECLARED.matcher(head);
        return found.find() ? charset(found.group(1)) : Optional.empty();
    }

    /** As browsers do, the names of Latin 1 and ASCII mean windows-1252, which holds their signs and more. */
    private static Optional<Charset> charset(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.startsWith("utf-16") || plain.startsWith("utf-32")) {
            return Optional.empty();
        }
        try {
            boolean latin = plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii");
            return Optional.of(Charset.forName(latin ? "windows-1252" : plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
