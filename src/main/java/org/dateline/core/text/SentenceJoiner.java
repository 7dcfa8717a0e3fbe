package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Joins what the sentence model cut in two: after an abbreviation such as "Gen.", after the number of a list's item, before
 * a lower-case word and before marks that belong to the sentence.
 */
final class SentenceJoiner {

    private static final int LONGEST_NUMBER = 4;

    private final Abbreviations abbreviations;

    SentenceJoiner(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Span> join(String line, Span[] sentences) {
        var joined = new ArrayList<Span>();
        for (var next : sentences) {
            int last = joined.size() - 1;
            if (last >= 0 && belongsTogether(line, joined.get(last), next)) {
                joined.set(last, new Span(joined.get(last).getStart(), next.getEnd()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean belongsTogether(String line, Span before, Span next) {
        return Character.isLowerCase(line.charAt(next.getStart()))
                || line.substring(next.getStart(), next.getEnd()).codePoints().noneMatch(Character::isLetterOrDigit)
                || isNumber(line, before)
                || endsInAbbreviation(line, before, next);
    }

    /** "6." at the beginning of a line. */
    private static boolean isNumber(String line, Span before) {
        int last = before.getEnd() - 1;
        return before.getStart() == 0
                && before.length() > 1
                && before.length() <= LONGEST_NUMBER
                && line.charAt(last) == '.'
                && line.substring(0, last).chars().allMatch(Character::isDigit);
    }

    private boolean endsInAbbreviation(String line, Span before, Span next) {
        if (line.charAt(before.getEnd() - 1) != '.') {
            return false;
        }
        int start = before.getEnd() - 1;
        while (start > before.getStart() && isPartOfWord(line.charAt(start - 1))) {
            start--;
        }
        return abbreviations.goesOn(
                line.substring(start, before.getEnd()), line.substring(next.getStart(), next.getEnd()));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }
}
