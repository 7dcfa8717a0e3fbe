package org.dateline.core.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: lower case, without diacritics, punctuation or a leading "the". */
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            append(key, folded.charAt(i));
        }
        var words = key.toString().strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /** The last word of a key, or all of it if it has one word only. */
    static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    static boolean isOneWord(String key) {
        return key.indexOf(' ') < 0;
    }

    private static void append(StringBuilder key, char c) {
        switch (c) {
            case 'ł' -> key.append('l');
            case 'đ', 'ð' -> key.append('d');
            case 'ø' -> key.append('o');
            case 'ı' -> key.append('i');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case '\'', '\u2019', '.' -> {}
            default -> appendOther(key, c);
        }
    }

    private static void appendOther(StringBuilder key, char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            key.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
                && !key.isEmpty()
                && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }
}
