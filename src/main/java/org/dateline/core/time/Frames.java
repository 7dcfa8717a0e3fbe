package org.dateline.core.time;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.TimexType;
import org.dateline.core.rule.Words;

/** Finds the day on which something was said in quotation marks: on 10 May he wrote: "We march tomorrow". */
final class Frames {

    private static final String QUOTE = "\"";

    /** How many words may stand between the quotation and the day that is named behind it. */
    private static final int FARTHEST_BEHIND = 9;

    private final Set<String> saying;

    private Frames(Set<String> saying) {
        this.saying = saying;
    }

    static Frames load(RuleFiles files) {
        var saying = new HashSet<String>();
        Tsv.read(files, "rules/time/en/saying.tsv").rows().forEach(row -> saying.addAll(row.list("words")));
        return new Frames(Set.copyOf(saying));
    }

    /** The dates of the saying by the phrases inside quotations that count from them. */
    Map<Found, Found> in(List<Found> all) {
        var frames = new IdentityHashMap<Found, Found>();
        for (int i = 0; i < all.size(); i++) {
            var found = all.get(i);
            if (isRelative(found) && isQuoted(found)) {
                frame(all, i).ifPresent(date -> frames.put(found, date));
            }
        }
        return frames;
    }

    private static boolean isRelative(Found found) {
        return found.phrase().origin() == Phrase.Origin.PUBLICATION
                && !found.phrase().expression().isAbsolute();
    }

    private static boolean isQuoted(Found found) {
        return isInside(found.words(), found.from());
    }

    private static boolean isInside(Words words, int at) {
        boolean inside = false;
        for (int i = 0; i < at; i++) {
            inside ^= words.lower(i).equals(QUOTE);
        }
        return inside;
    }

    private Optional<Found> frame(List<Found> all, int at) {
        var found = all.get(at);
        int first = first(found.words(), found.from());
        int last = last(found.words(), found.to());
        for (int i = at - 1; i >= 0 && all.get(i).words() == found.words(); i--) {
            var date = all.get(i);
            if (isDate(date) && date.to() <= first && hasSaying(found.words(), date.from(), first)) {
                return Optional.of(date);
            }
        }
        for (int i = at + 1; i < all.size() && all.get(i).words() == found.words(); i++) {
            var date = all.get(i);
            if (isDate(date)
                    && date.from() > last
                    && date.from() - last <= FARTHEST_BEHIND
                    && hasSaying(found.words(), last, date.from())) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(Found found) {
        return found.phrase().type() == TimexType.DATE
                && !isQuoted(found)
                && !(found.phrase().expression() instanceof TimeExpression.Absolute absolute
                        && absolute.value().range().isEmpty());
    }

    /** A word of saying right before or behind the date: "on Monday he said", "said on Monday", "in a letter of 5 May". */
    private boolean hasSaying(Words words, int from, int to) {
        for (int i = Math.max(0, from - 3); i < to; i++) {
            if (saying.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static int first(Words words, int at) {
        int i = at;
        while (i > 0 && !words.lower(i).equals(QUOTE)) {
            i--;
        }
        return i;
    }

    private static int last(Words words, int at) {
        int i = at;
        while (i < words.count() && !words.lower(i).equals(QUOTE)) {
            i++;
        }
        return i;
    }
}
