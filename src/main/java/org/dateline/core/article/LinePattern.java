package org.dateline.core.article;

import java.util.List;
import org.dateline.core.model.Part;

/**
 * What a whole line may be, as pieces that must follow one another with any words between them. Takes the first place
 * where a piece fits, so its cost is one walk over the line.
 */
record LinePattern(String ruleId, Part part, Where where, int mostWords, List<String> pieces) {

    /** On which lines a pattern counts. */
    enum Where {
        ANY,
        EDGE,
        OPENS
    }

    static LinePattern of(String ruleId, Part part, Where where, int mostWords, String pattern) {
        return new LinePattern(ruleId, part, where, mostWords, List.of(pattern.split("\\*", -1)));
    }

    String first() {
        return pieces.get(0);
    }

    String last() {
        return pieces.get(pieces.size() - 1);
    }

    boolean matches(String key) {
        if (pieces.size() == 1) {
            return key.equals(first());
        }
        if (!key.startsWith(first()) || !key.endsWith(last()) || key.length() < first().length() + last().length()) {
            return false;
        }
        int at = first().length();
        for (var piece : pieces.subList(1, pieces.size() - 1)) {
            int found = key.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return at <= key.length() - last().length();
    }
}
