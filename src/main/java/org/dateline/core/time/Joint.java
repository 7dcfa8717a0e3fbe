package org.dateline.core.time;

import java.util.Set;
import org.dateline.core.model.TimexType;
import org.dateline.core.rule.Words;

/** Whether two dates that stand side by side are the ends of one range: "from April to June", "1914–1918", "between 2014 and 2016". */
final class Joint {

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> TO = Set.of("to", "until", "till", "into", "through", "thru");
    private static final Set<String> LISTED = Set.of("and", "&", ",");
    private static final Set<String> CERTAIN = Set.of("through", "thru");
    private static final Set<TimexType> CALENDAR = Set.of(TimexType.DATE, TimexType.TIME);

    /** "The vote was moved from Monday to Friday" tells of two days, not of five. */
    private static final Set<String> MOVED = Set.of(
            "moved",
            "postponed",
            "rescheduled",
            "delayed",
            "shifted",
            "changed",
            "pushed",
            "brought",
            "advanced",
            "deferred",
            "back",
            "forward",
            "extended",
            "transferred",
            "switched",
            "move",
            "postpone",
            "reschedule",
            "shift",
            "change");

    private static final int WORDS_BEFORE = 5;

    private Joint() {}

    static boolean isRange(Found first, Found second) {
        if (first.words() != second.words()
                || !CALENDAR.contains(first.phrase().type())
                || !CALENDAR.contains(second.phrase().type())
                || second.from() - first.to() != 1) {
            return false;
        }
        var words = first.words();
        var joint = words.lower(first.to());
        if (DASHES.contains(joint)) {
            return !words.isSpaceBefore(first.to()) && !words.isSpaceBefore(second.from()) || isSameKind(first, second);
        }
        var before = first.from() == 0 ? "" : words.lower(first.from() - 1);
        return CERTAIN.contains(joint)
                || TO.contains(joint) && before.equals("from") && !isMoved(words, first.from())
                || joint.equals("and") && before.equals("between");
    }

    /** "On May 3 and 10": two days, not the week between. */
    static boolean isList(Found first, Found second) {
        var words = first.words();
        boolean between = first.from() > 0 && words.lower(first.from() - 1).equals("between")
                || words.lower(first.from()).equals("between");
        return LISTED.contains(words.lower(second.from() - 1)) && !between;
    }

    /** "March – May 2019", but not "Sunday – 23 March – was quiet". */
    private static boolean isSameKind(Found first, Found second) {
        return first.match().rule().id().equals(second.match().rule().id());
    }

    private static boolean isMoved(Words words, int from) {
        for (int i = from - 2; i >= 0 && from - i <= WORDS_BEFORE; i--) {
            if (MOVED.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
