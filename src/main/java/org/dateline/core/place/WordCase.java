package org.dateline.core.place;

/** How a word is written; a single capital letter counts as capitalised. */
enum WordCase {
    SIGN,
    LOWER,
    CAPITALISED,
    ALL_CAPITALS;

    static WordCase of(String word) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        if (capitals == letters && letters > 1) {
            return ALL_CAPITALS;
        }
        return Character.isUpperCase(word.charAt(0)) ? CAPITALISED : LOWER;
    }

    /** Whether a text may write a word this way if the lexicon writes it so: lower case in the lexicon leaves it open. */
    boolean fits(WordCase lexicon) {
        return switch (lexicon) {
            case SIGN, LOWER -> true;
            case CAPITALISED -> this == CAPITALISED || this == ALL_CAPITALS;
            case ALL_CAPITALS -> this == ALL_CAPITALS;
        };
    }
}
