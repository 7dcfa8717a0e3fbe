package org.dateline.core.page;

import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages. Safe to share between threads. */
public final class PageReader {

    /** Nested deeper than this is no page that anybody wrote. */
    private static final int MOST_DEPTH = 400;

    private final PageWords words;

    private PageReader(PageWords words) {
        this.words = words;
    }

    public static PageReader load(RuleFiles files) {
        return new PageReader(PageWords.load(files));
    }

    /** What the page says; {@code address} is where it was fetched, if that is known. */
    public Page read(String html, Optional<String> address) {
        var document = parse(html, address.orElse(""));
        var linked = LinkedData.of(document);
        var meta = Meta.of(document);
        var metadata = new Metadata(document, linked, meta);
        var url = metadata.url().or(() -> address);
        var blocks = Blocks.of(document, false);
        var claims = new PublishedDay(document, blocks, linked, meta, words).claims(url);
        var title = metadata.title();
        var text = new BodyFinder(words, document, title.orElse("")).find(blocks, linked.articleBody());
        return new Page(text, title, url, metadata.publisher(), metadata.author(), metadata.language(), claims);
    }

    /** A text that may hold signs written as HTML does, such as {@code &amp;}, with the signs themselves. */
    public static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }

    private static Document parse(String html, String address) {
        var parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
        return Jsoup.parse(html, address, parser);
    }
}
