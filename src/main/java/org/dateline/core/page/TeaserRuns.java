package org.dateline.core.page;

import java.util.BitSet;
import java.util.List;

/** Other articles, each a link and the first words of its text: three or more in a row, unless they are most of what there is. */
final class TeaserRuns {

    private static final int FEWEST = 3;
    private static final int FEWEST_WORDS_OF_LINK = 3;

    private TeaserRuns() {}

    /** Which of the blocks are the first words of another article. */
    static BitSet in(List<Block> blocks) {
        var teasers = new BitSet();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            int run = 0;
            while (isTeaser(blocks, i + 2 * run)) {
                run++;
            }
            for (int k = 0; run >= FEWEST && k < run; k++) {
                teasers.set(i + 2 * k + 1);
            }
            i += Math.max(0, 2 * run - 1);
        }
        int weight = teasers.stream().map(at -> blocks.get(at).weight()).sum();
        int all = blocks.stream().mapToInt(Block::weight).sum();
        return weight * 2 < all ? teasers : new BitSet();
    }

    private static boolean isTeaser(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && blocks.get(at).isMostlyLinks()
                && blocks.get(at).words() >= FEWEST_WORDS_OF_LINK
                && !blocks.get(at + 1).isMostlyLinks();
    }
}
