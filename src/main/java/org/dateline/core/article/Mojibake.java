package org.dateline.core.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in UTF-8 that somebody read as Windows-1252: {@code cafÃ©} for {@code café}. It is certain if every sign beyond ASCII is the
 * half of one; a word in capitals before a closing quote looks like that too, so one sign alone counts only if no word ends so.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String LEADS = "ÂÃÄÅÎÏÐÑâ";
    /** That many are no chance. */
    private static final int MANY = 3;

    private Mojibake() {}

    /** The text as it was meant, if that is certain. */
    static Optional<String> repaired(String text) {
        if (text.chars().noneMatch(c -> LEADS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        var meant = new StringBuilder(text.length());
        int sure = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfRun(text, i);
            if (end == i) {
                meant.append(text.charAt(i++));
            } else {
                var run = decoded(text.substring(i, end));
                if (run.isEmpty()) {
                    return Optional.empty();
                }
                meant.append(run.get());
                signs++;
                sure += isSure(text, i) ? 1 : 0;
                i = end;
            }
        }
        return sure > 0 || signs >= MANY ? Optional.of(meant.toString()) : Optional.empty();
    }

    /** Whether it cannot be read as it is, even if only parts of it are wrong. */
    static boolean isDoubtful(String text) {
        return count(text, MANY) >= MANY;
    }

    /** Whether there is anything of the kind. */
    static boolean isIn(String text) {
        return count(text, 1) > 0;
    }

    private static int count(String text, int most) {
        int sure = 0;
        for (int i = 0; i + 1 < text.length() && sure < most; i++) {
            sure += isSure(text, i) ? 1 : 0;
        }
        return sure;
    }

    /** Signs that stand together in no language: a letter with an accent, then a sign of money, law or measure; an a, then a euro. */
    private static boolean isSure(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) == 'â'
                ? next == '€' || next == '‚'
                : text.charAt(at) == 'Ã' && next > '\u00A0' && next <= '\u00BF' && next != '»';
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    private static Optional<String> decoded(String run) {
        var bytes = ByteBuffer.allocate(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c < 0xA0) {
                bytes.put((byte) c);
                continue;
            }
            var one = encoded(c);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            bytes.put(one.get());
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<Byte> encoded(char c) {
        try {
            var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
            return Optional.of(bytes.get());
        } catch (CharacterCodingException unknown) {
            return Optional.empty();
        }
    }
}
