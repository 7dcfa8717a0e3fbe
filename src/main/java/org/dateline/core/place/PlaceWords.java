package org.dateline.core.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;

/**
 * Splits a stretch of text into the words and signs that names are made of. Hyphens and apostrophes separate but are no
 * words themselves; the stops of "U.S." belong to the word, the stop of "St." to nobody.
 */
final class PlaceWords {

    /** A stop behind a word this short is taken for that of an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 5;

    private final String text;
    private final int offset;
    private final List<Word> words = new ArrayList<>();

    private PlaceWords(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    static List<Word> of(String text) {
        return new PlaceWords(Plain.of(text), 0).split();
    }

    static List<Word> of(String text, Sentence sentence) {
        var words = new PlaceWords(
                        Plain.of(sentence.span().in(text)), sentence.span().start())
                .split();
        var tokens = sentence.tokens();
        int token = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            while (token + 1 < tokens.size() && tokens.get(token).end() <= word.start()) {
                token++;
            }
            words.set(i, new Word(word.start(), word.end(), word.key(), word.wordCase(), token));
        }
        return words;
    }

    private List<Word> split() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                i = addWord(i);
            } else {
                if (!Character.isWhitespace(c) && c != '-' && c != '\'' && !(c == '.' && endsAbbreviation(i))) {
                    words.add(new Word(
                            offset + i, offset + i + 1, c == '&' ? "and" : String.valueOf(c), WordCase.SIGN, 0));
                }
                i++;
            }
        }
        return words;
    }

    private int addWord(int start) {
        int end = initials(start);
        if (end == start) {
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
        }
        var word = text.substring(start, end);
        words.add(new Word(offset + start, offset + end, key(word), WordCase.of(word), 0));
        return end;
    }

    /** The end of letters with stops between them from {@code start} on ("U.S.", "U.S", "D.C."), or {@code start}. */
    private int initials(int start) {
        int end = start;
        int letters = 0;
        while (end + 1 < text.length() && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean loneLetter = end < text.length()
                && Character.isUpperCase(text.charAt(end))
                && (end + 1 == text.length() || !isLetter(text.charAt(end + 1)));
        if (letters > 0 && loneLetter) {
            return end + 1;
        }
        return letters > 1 && (end == text.length() || !isLetter(text.charAt(end))) ? end : start;
    }

    private boolean endsAbbreviation(int stop) {
        if (words.isEmpty()) {
            return false;
        }
        var last = words.get(words.size() - 1);
        return last.end() == offset + stop && last.key().length() <= LONGEST_ABBREVIATION;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String key(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return strip(Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT));
            }
        }
        return strip(word.toLowerCase(Locale.ROOT));
    }

    /** Letters and digits only, with those foreign letters plain that are not made of a letter and an accent. */
    private static String strip(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'ı' -> plain.append('i');
                default -> {
                    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
