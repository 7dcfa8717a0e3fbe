package org.dateline.core.time;

import java.util.Set;
import org.dateline.core.model.TimeMention;

/** Whether a time is listed behind another without a verb of its own: "rain on Friday, with snow over the weekend". */
final class Lists {

    private static final Set<String> JOINTS = Set.of("and", "or", ",", "with", "then");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> OTHER =
            Set.of("of", "from", "since", "after", "following", "who", "which", "that");
    private static final int MOST_WORDS = 6;

    private Lists() {}

    static boolean isAfter(TimeMention first, Found second) {
        var words = second.words();
        if (words.sentence().sentenceNo() != first.sentenceNo()) {
            return false;
        }
        int i = second.from() - 1;
        while (i >= 0 && words.span(i, i + 1).start() >= first.span().end()) {
            if (second.from() - i > MOST_WORDS || VERBS.contains(words.pos(i)) || OTHER.contains(words.lower(i))) {
                return false;
            }
            i--;
        }
        return i + 1 < second.from() && JOINTS.contains(words.lower(i + 1));
    }
}
