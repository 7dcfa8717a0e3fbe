package org.dateline.core.article;

import java.util.List;
import org.dateline.core.model.Part;
import org.jspecify.annotations.Nullable;

/** Lists of other articles' headlines: several lines in a row that read as headlines and as nothing else. */
final class HeadlineRuns {

    private static final int FEWEST_AT_END = 3;
    private static final int FEWEST_WITHIN = 4;
    private static final int TITLE_CASE = 70;

    private final HeadlineVerbs verbs;

    HeadlineRuns(HeadlineVerbs verbs) {
        this.verbs = verbs;
    }

    /** Marks the runs among the lines that are still open. */
    void mark(List<LineView> lines, @Nullable Part[] parts, Edges edges) {
        int from = 0;
        while (from < parts.length) {
            int to = from;
            while (to < parts.length
                    && parts[to] == null
                    && lines.get(to).isHeadlineLike()
                    && !lines.get(to).isSpoken()) {
                to++;
            }
            if (to > from && isList(lines.subList(from, to), edges.isAfter(from))) {
                mark(parts, from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** After the last sentence few lines are enough; without title case the lines may as well be news in brief. */
    private boolean isList(List<LineView> run, boolean atEnd) {
        long withVerb = run.stream().filter(verbs::isIn).count();
        long titled = run.stream().filter(line -> line.capitals() >= TITLE_CASE).count();
        long words = run.stream().mapToInt(line -> line.words().size()).sum();
        boolean headlines = 2 * withVerb >= run.size() && words >= 5L * run.size() && 4 * titled >= 3L * run.size();
        return headlines && run.size() >= (atEnd ? FEWEST_AT_END : FEWEST_WITHIN);
    }

    private static void mark(@Nullable Part[] parts, int from, int to) {
        for (int i = from; i < to; i++) {
            parts[i] = Part.FURNITURE;
        }
    }
}
