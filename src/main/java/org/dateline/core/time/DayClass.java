package org.dateline.core.time;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.rule.WordClass;
import org.dateline.core.rule.Words;

/** A day of the month: "7", "07", "7th", "seventh", "twenty-first"; the value is the number. */
final class DayClass implements WordClass {

    private static final int LAST = 31;
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private final Map<String, Integer> ordinals;
    private final Set<String> starts;

    private final boolean onlyOrdinals;

    /** @param onlyOrdinals whether "7" alone is no day */
    DayClass(Map<String, Integer> ordinals, boolean onlyOrdinals) {
        this.onlyOrdinals = onlyOrdinals;
        this.ordinals = Map.copyOf(ordinals);
        this.starts = new HashSet<>(ordinals.keySet());
        starts.add("twenty");
        starts.add("thirty");
        starts.add(DIGITS);
    }

    @Override
    public Set<String> starts() {
        return starts;
    }

    @Override
    public int end(Words words, int at) {
        if (words.isDigits(at)) {
            return digitsEnd(words, at);
        }
        if (isTens(words.lower(at))
                && at + 2 < words.count()
                && words.lower(at + 1).equals("-")) {
            var unit = ordinals.get(words.lower(at + 2));
            return unit != null && unit < 10 && tens(words.lower(at)) + unit <= LAST ? at + 3 : -1;
        }
        return ordinals.containsKey(words.lower(at)) ? at + 1 : -1;
    }

    private int digitsEnd(Words words, int at) {
        var digits = words.lower(at);
        if (digits.length() > 2 || Integer.parseInt(digits) > LAST || Integer.parseInt(digits) == 0) {
            return -1;
        }
        int next = at + 1;
        boolean glued = next < words.count() && !words.isSpaceBefore(next);
        if (glued && SUFFIXES.contains(words.lower(next))) {
            return next + 1;
        }
        if (onlyOrdinals) {
            return -1;
        }
        boolean number =
                glued && next + 1 < words.count() && words.isDigits(next + 1) && !words.isSpaceBefore(next + 1);
        return number && ",.:".contains(words.lower(next)) || glued && words.isLetters(next) ? -1 : next;
    }

    private static boolean isTens(String word) {
        return word.equals("twenty") || word.equals("thirty");
    }

    private static int tens(String word) {
        return word.equals("twenty") ? 20 : 30;
    }

    @Override
    public String value(Words words, int from, int to) {
        var first = words.lower(from);
        if (words.isDigits(from)) {
            return Integer.toString(Integer.parseInt(first));
        }
        if (to - from == 3) {
            return Integer.toString(tens(first) + ordinals.getOrDefault(words.lower(from + 2), 0));
        }
        return Integer.toString(ordinals.getOrDefault(first, 0));
    }
}
