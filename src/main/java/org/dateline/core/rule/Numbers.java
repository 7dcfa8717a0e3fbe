package org.dateline.core.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Whole and decimal numbers in digits or words: "78", "1,200", "2.5", "twenty-five", "two hundred"; the value is in digits. */
final class Numbers implements WordClass {

    private static final int MOST_WORDS = 9;
    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1000;
    private static final int GROUP = 3;

    /** What goes on after that is a line of a table. */
    private static final int MOST_GROUPS = 6;

    private final Map<String, Long> values = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    Numbers(RuleFiles files) {
        for (var row : Tsv.read(files, "rules/words/numbers.tsv").rows()) {
            values.put(row.get("form"), Long.valueOf(row.get("value")));
        }
        values.forEach((form, value) -> {
            if (value < HUNDRED) {
                starts.add(form);
            }
        });
        starts.add(DIGITS);
    }

    @Override
    public Set<String> starts() {
        return starts;
    }

    @Override
    public int end(Words words, int at) {
        return words.isDigits(at) ? digitsEnd(words, at) : spelledEnd(words, at);
    }

    private static int digitsEnd(Words words, int at) {
        int end = at + 1;
        int most = end + 2 * MOST_GROUPS;
        while (end < most && isGlued(words, end, ",") && words.lower(end + 1).length() == GROUP) {
            end += 2;
        }
        return isGlued(words, end, ".") ? end + 2 : end;
    }

    /** Whether a mark and digits follow without white space. */
    private static boolean isGlued(Words words, int at, String mark) {
        return at + 1 < words.count()
                && words.lower(at).equals(mark)
                && !words.isSpaceBefore(at)
                && !words.isSpaceBefore(at + 1)
                && words.isDigits(at + 1);
    }

    private int spelledEnd(Words words, int at) {
        var first = values.get(words.lower(at));
        if (first == null || first >= HUNDRED) {
            return -1;
        }
        int end = at + 1;
        long before = first;
        while (end < words.count() && end - at < MOST_WORDS) {
            int joint = isJoint(words, end, before) ? 1 : 0;
            var next = end + joint < words.count() ? values.get(words.lower(end + joint)) : null;
            if (next == null || !follows(before, next)) {
                break;
            }
            before = next;
            end += joint + 1;
        }
        return end;
    }

    /** A hyphen in "twenty-five", the "and" of "two hundred and five". */
    private static boolean isJoint(Words words, int at, long before) {
        return words.lower(at).equals("-")
                || before >= HUNDRED && words.lower(at).equals("and");
    }

    private static boolean follows(long before, long next) {
        boolean unitAfterTen = before >= 20 && before < HUNDRED && next > 0 && next < 10;
        boolean restAfterMultiplier = before >= HUNDRED && next < before;
        return next >= HUNDRED && next > before || unitAfterTen || restAfterMultiplier;
    }

    @Override
    public String value(Words words, int from, int to) {
        if (words.isDigits(from)) {
            var digits = new StringBuilder();
            for (int i = from; i < to; i++) {
                digits.append(words.lower(i).equals(",") ? "" : words.lower(i));
            }
            return digits.toString();
        }
        long total = 0;
        long part = 0;
        for (int i = from; i < to; i++) {
            long value = values.getOrDefault(words.lower(i), 0L);
            part = value >= HUNDRED ? Math.max(part, 1) * value : part + value;
            if (value >= THOUSAND) {
                total += part;
                part = 0;
            }
        }
        return Long.toString(total + part);
    }
}
