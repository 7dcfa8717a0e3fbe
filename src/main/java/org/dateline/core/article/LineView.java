package org.dateline.core.article;

import java.util.List;

/** A line with what is asked of it over and over: its key, its words, whether it is a sentence. */
record LineView(TextLine line, String key, List<String> words) {

    private static final int FEWEST_WORDS_OF_PROSE = 5;
    /** Headlines like to ask. */
    private static final int FEWEST_WORDS_OF_QUESTION = 15;

    private static final int LONG = 30;

    static LineView of(TextLine line) {
        return new LineView(line, LineKey.of(line.words()), List.of(line.words().split("[\\s\\u00a0]+")));
    }

    /** Whether it is the same line but for typography; keys alone do not tell, they have lost the numbers. */
    boolean saysTheSameAs(LineView other) {
        return key.equals(other.key) && LineKey.digits(line.words()).equals(LineKey.digits(other.line.words()));
    }

    /** Whether it reads as running text: it ends like a sentence, or is too long for anything else. */
    boolean isProse() {
        int fewest = lastMark() == '?' ? FEWEST_WORDS_OF_QUESTION : FEWEST_WORDS_OF_PROSE;
        return words.size() >= LONG || words.size() >= fewest && ".!?…".indexOf(lastMark()) >= 0;
    }

    /** Its last char; quotes and brackets after it do not matter. */
    private char lastMark() {
        var text = line.words();
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /** Whether it can be a headline: some words, no full stop at its end, nothing that announces what follows. */
    boolean isHeadlineLike() {
        char last = line.words().charAt(line.words().length() - 1);
        boolean endsOpen = ".,;:…".indexOf(last) < 0 && lastMark() != '.';
        return endsOpen && words.size() >= 3 && words.size() < LONG && Character.isLetterOrDigit(first());
    }

    /** Whether it begins with the speaker's name, as in transcripts: {@code MS. DOE: Yes.} */
    boolean isSpoken() {
        return words.stream()
                .limit(4)
                .anyMatch(word ->
                        word.length() > 2 && word.endsWith(":") && word.chars().noneMatch(Character::isLowerCase));
    }

    private int first() {
        var text = line.words();
        int c = text.codePointAt(0);
        return "\"'“‘$€£[".indexOf(c) >= 0 && text.length() > 1 ? text.codePointAt(1) : c;
    }

    /** Whether it has no letter, or only a mark or number by itself. */
    boolean isSymbol() {
        return key.chars().noneMatch(Character::isLetter) && !isYear() || key.startsWith("{{") && key.endsWith("}}");
    }

    private boolean isYear() {
        var text = line.words();
        return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }

    /** How many of its longer words begin with a capital, of 100; the first word does not count. */
    int capitals() {
        int longer = 0;
        int capital = 0;
        for (var word : words.subList(1, words.size())) {
            int letter = 0;
            while (letter < word.length() && !Character.isLetter(word.charAt(letter))) {
                letter++;
            }
            if (word.length() - letter >= 4) {
                longer++;
                capital += Character.isUpperCase(word.charAt(letter)) ? 1 : 0;
            }
        }
        return longer == 0 ? 0 : 100 * capital / longer;
    }
}
