package org.dateline.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Of the blocks where an article is, those that are its text: no title, no links to elsewhere, nothing after its last sentence. */
final class Paragraphs {

    private static final Set<String> DATES = Set.of("time");
    private static final String SENTENCE_ENDS = ".!?\u2026\"\u201D\u2019')\u3002";
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\d{2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2}[:.]\\d{2} ?[ap]\\.?m\\.?");
    private static final int MOST_WORDS_OF_NAME = 6;

    private final PageWords words;
    private final DayFinder days;
    private final String title;

    Paragraphs(PageWords words, DayFinder days, String title) {
        this.words = words;
        this.days = days;
        this.title = TitleBlock.letters(title);
    }

    List<Block> of(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        var teasers = TeaserRuns.in(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!teasers.get(i)
                    && !block.isMostlyLinks()
                    && !isTitle(block)
                    && !isMark(block)
                    && !namesLinks(blocks, i)) {
                kept.add(block);
            }
        }
        int first = 0;
        while (first < kept.size()
                && (!kept.get(first).isProse() || days.endsLine(kept.get(first).text()))) {
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
        return block.isProse() || endsSentence(block.text()) && block.words() >= 3 && block.linkChars() == 0;
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
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
                || !title.isEmpty() && TitleBlock.letters(block.text()).equals(title);
    }

    /** A line of date or author, told by the name of its element; sentences are never one. */
    private boolean isMark(Block block) {
        boolean called = words.is(PageWords.Meaning.DATE, block.owner())
                || words.is(PageWords.Meaning.AUTHOR, block.owner())
                || DATES.contains(block.owner().normalName());
        return !block.isProse() && called || CLOCK.matcher(block.text()).matches() || days.isMarkLine(block.text());
    }

    /** A few words, no sentence, above a list of links: what the links are. */
    private static boolean namesLinks(List<Block> blocks, int at) {
        var block = blocks.get(at);
        return at + 2 < blocks.size()
                && block.words() <= MOST_WORDS_OF_NAME
                && !endsSentence(block.text())
                && blocks.get(at + 1).isMostlyLinks()
                && blocks.get(at + 2).isMostlyLinks();
    }
}
