package org.dateline.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Of the blocks where an article is, those that are its text: no title, no links to elsewhere, nothing after its last sentence. */
final class Paragraphs {

    private static final Set<String> DATES = Set.of("time");

    private final PageWords words;
    private final String title;

    Paragraphs(PageWords words, String title) {
        this.words = words;
        this.title = letters(title);
    }

    List<Block> of(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            if (!block.isMostlyLinks() && !isTitle(block) && !isMark(block)) {
                kept.add(block);
            }
        }
        int first = 0;
        while (first < kept.size() && !kept.get(first).isProse()) {
            first++;
        }
        int last = kept.size() - 1;
        while (last > first && !endsText(kept, last)) {
            last--;
        }
        return first >= kept.size() ? kept : withoutLooseHeadings(kept.subList(first, last + 1));
    }

    /** A short paragraph may end an article, a heading or an item of a list does not. */
    private static boolean endsText(List<Block> blocks, int at) {
        var block = blocks.get(at);
        boolean sentence = block.text().matches(".*[.!?\u2026\"\u201D\u2019')\u3002]");
        return block.isProse() || sentence && block.words() >= 3 && block.linkChars() == 0;
    }

    private static List<Block> withoutLooseHeadings(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean loose = blocks.get(i).isHeading()
                    && (i + 1 == blocks.size() || blocks.get(i + 1).isHeading());
            if (!loose) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private boolean isTitle(Block block) {
        return block.owner().normalName().equals("h1")
                || !title.isEmpty() && letters(block.text()).equals(title);
    }

    /** A line of date or author, told by the name of its element; sentences are never one. */
    private boolean isMark(Block block) {
        boolean called = words.is(PageWords.Meaning.DATE, block.owner())
                || words.is(PageWords.Meaning.AUTHOR, block.owner())
                || DATES.contains(block.owner().normalName());
        return !block.isProse() && called;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
