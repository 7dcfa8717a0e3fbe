package org.dateline.core.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.dateline.core.text.Plain;

/** Makes two ways to write one name equal: case, accents, quotes, hyphens and full stops do not count. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        var decomposed = Normalizer.normalize(Plain.of(text), Normalizer.Form.NFKD);
        var folded = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(plain(c));
            } else if (Character.isWhitespace(c) || c == '-') {
                folded.append(' ');
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT).strip().replaceAll(" +", " ");
    }

    /** Letters with a stroke are letters of their own to Unicode, but newspapers drop the stroke. */
    private static String plain(char c) {
        return switch (c) {
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ø', 'Ø' -> "o";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            default -> String.valueOf(c);
        };
    }

    static List<String> words(String text) {
        return List.of(fold(text).split(" "));
    }
}
