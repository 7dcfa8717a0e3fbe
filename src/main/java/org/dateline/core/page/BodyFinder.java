package org.dateline.core.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Finds the text of the article on a page, a paragraph a line with blank lines between; empty if the page has none. */
final class BodyFinder {

    /** What is shorter may be the remark that there is nothing to be seen. */
    static final int FEW_CHARS = 250;

    private final PageWords words;
    private final DayFinder days;
    private final Document document;
    private final String title;

    BodyFinder(PageWords words, DayFinder days, Document document, String title) {
        this.words = words;
        this.days = days;
        this.document = document;
        this.title = title;
    }

    /** The text, of the blocks that a reader sees; if that is little, also of those that are hidden. */
    String find(List<Block> blocks, Optional<String> articleBody) {
        var found = text(blocks);
        if (found.length() < FEW_CHARS) {
            var hidden = text(PageBlocks.of(document, true));
            found = hidden.length() > 2 * found.length() ? hidden : found;
        }
        var given = articleBody.map(LinkedText::of).orElse("");
        return given.length() >= FEW_CHARS && !LinkedText.covers(found, given) ? given : found;
    }

    private String text(List<Block> blocks) {
        var heading = TitleBlock.of(blocks, title);
        var map = PageMap.of(blocks, words, heading.map(Block::owner));
        List<Block> within = map.container().map(map::within).orElse(List.of());
        var chosen = TitleBlock.after(within, blocks, heading);
        return new Paragraphs(words, days, title)
                .of(chosen).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
