package org.dateline.core.time;

import java.util.Set;
import org.dateline.core.rule.WordClass;
import org.dateline.core.rule.Words;

/** A year in four digits, from {@code first} to {@code last}, that is not part of a longer number, a price or a code. */
record YearClass(int first, int last) implements WordClass {

    private static final Set<String> MONEY = Set.of("$", "£", "€", "¥", "#", "№");

    @Override
    public Set<String> starts() {
        return Set.of(DIGITS);
    }

    @Override
    public int end(Words words, int at) {
        var digits = words.lower(at);
        if (digits.length() != 4 || !words.isDigits(at) || !isBetween(digits)) {
            return -1;
        }
        return isPartOfMore(words, at) ? -1 : at + 1;
    }

    private boolean isBetween(String digits) {
        int year = Integer.parseInt(digits);
        return year >= first && year <= last;
    }

    private static boolean isPartOfMore(Words words, int at) {
        if (at > 0 && !words.isSpaceBefore(at)) {
            var before = words.lower(at - 1);
            boolean number = ",.:".contains(before) && at > 1 && words.isDigits(at - 2) && !words.isSpaceBefore(at - 1);
            if (number || MONEY.contains(before) || words.isLetters(at - 1)) {
                return true;
            }
        }
        if (at > 0 && MONEY.contains(words.lower(at - 1))) {
            return true;
        }
        return isFollowedByMore(words, at + 1);
    }

    private static boolean isFollowedByMore(Words words, int next) {
        if (next >= words.count() || words.isSpaceBefore(next)) {
            return false;
        }
        var mark = words.lower(next);
        boolean digitsAfter = next + 1 < words.count() && words.isDigits(next + 1) && !words.isSpaceBefore(next + 1);
        return ",.:".contains(mark) && digitsAfter || mark.equals("%") || words.isLetters(next);
    }

    @Override
    public String value(Words words, int from, int to) {
        return words.lower(from);
    }
}
