package org.dateline.core.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Finds the text of the article on a page, a paragraph a line with blank lines between; empty if the page has none. */
final class BodyFinder {

    /** What is shorter may be the remark that there is nothing to be seen. */
    private static final int FEW_CHARS = 250;

    private final PageWords words;

    BodyFinder(PageWords words) {
        this.words = words;
    }

    String find(Document document, String title, Optional<String> articleBody) {
        var found = text(document, title, false);
        if (found.length() < FEW_CHARS) {
            var hidden = text(document, title, true);
            found = hidden.length() > 2 * found.length() ? hidden : found;
        }
        var given = articleBody.map(LinkedText::of).orElse("");
        return given.length() >= FEW_CHARS && !LinkedText.covers(found, given) ? given : found;
    }

    private String text(Document document, String title, boolean alsoHidden) {
        var blocks = Blocks.of(document, alsoHidden);
        var map = PageMap.of(blocks, words);
        List<Block> chosen = map.container().map(map::within).orElse(List.of());
        return new Paragraphs(words, title).of(chosen).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
