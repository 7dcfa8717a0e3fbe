package org.dateline.core.learn;

/** The form of a word: capitals, small letters, digits and marks. */
public final class Shape {

    private static final int LONGEST = 10;

    private Shape() {}

    /** One letter for each kind of char, runs made one or two long: "McDonald" is XxXxx, "1999" is dd. */
    public static String collapsed(String word) {
        var shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = letter(word.charAt(i));
            int length = shape.length();
            boolean third = length > 1 && shape.charAt(length - 1) == c && shape.charAt(length - 2) == c;
            if (!third) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    /** One letter for each char, the end of long words left out. */
    public static String full(String word) {
        int length = Math.min(LONGEST, word.length());
        var shape = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            shape.append(letter(word.charAt(i)));
        }
        return shape.toString();
    }

    private static char letter(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }
}
