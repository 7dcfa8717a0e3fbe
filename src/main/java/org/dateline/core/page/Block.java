package org.dateline.core.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A stretch of text that a browser sets apart from its neighbours: a paragraph, a heading, an item, a cell. */
record Block(Element owner, String text, int linkChars) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int FEWEST_WORDS_OF_PROSE = 9;
    private static final int FEWEST_WORDS_OF_LEAD = 12;

    /** Some pages set the first sentences of an article as a heading. */
    boolean isHeading() {
        return HEADINGS.contains(owner.normalName()) && !(text.endsWith(".") && words() >= FEWEST_WORDS_OF_LEAD);
    }

    boolean isMostlyLinks() {
        return linkChars * 2 >= text.length();
    }

    /** Sentences, and not those of links. */
    boolean isProse() {
        return !isHeading()
                && linkChars * 5 < text.length() * 2
                && words() >= FEWEST_WORDS_OF_PROSE
                && hasSentenceEnd();
    }

    int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (Character.isIdeographic(c)) {
                words += i % 2;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter || c == '\'' || c == '\u2019';
        }
        return words;
    }

    private boolean hasSentenceEnd() {
        return text.chars().anyMatch(c -> ".!?;:\u2026\u3002\uFF01\uFF1F,\u0964\u061F".indexOf(c) >= 0);
    }

    /** How many chars of it speak for an article around it; links speak against it. */
    int weight() {
        return isProse() ? text.length() - linkChars : 0;
    }

    int cost() {
        return isMostlyLinks() ? 60 + text.length() : 0;
    }
}
