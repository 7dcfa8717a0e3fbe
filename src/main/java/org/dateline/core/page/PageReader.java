package org.dateline.core.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublishedBasis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages. Safe to share between threads. */
public final class PageReader {

    /** Nested deeper than this is no page that anybody wrote. */
    private static final int MOST_DEPTH = 400;

    /** Who writes English with the month before the day, or does not say which English; all others write the day first. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)|en|en[-_](?:us|ph|ca)|us");

    private final PageWords words;
    private final DayFinder days;

    private PageReader(PageWords words, DayFinder days) {
        this.words = words;
        this.days = days;
    }

    public static PageReader load(RuleFiles files) {
        return new PageReader(PageWords.load(files), DayFinder.load(files));
    }

    /** What the page says; {@code address} is where it was fetched, if that is known. */
    public Page read(String html, Optional<String> address) {
        var document = parse(html, address.orElse(""));
        var linked = LinkedData.of(document);
        var meta = Meta.of(document);
        var blocks = PageBlocks.of(document, false);
        var metadata = new Metadata(document, blocks, linked, meta);
        var title = metadata.title();
        var url = metadata.url().or(() -> address);
        var claims = new PublishedDay(
                        document, blocks, title.orElse(""), linked, meta, words, days, dayFirst(document, meta))
                .claims(url);
        var shown = new BodyFinder(words, days, document, title.orElse("")).find(blocks, linked.articleBody());
        var state = shown.length() < BodyFinder.FEW_CHARS
                ? PageState.of(document, title.orElse(""))
                        .filter(kept -> kept.text().length() >= BodyFinder.FEW_CHARS)
                : Optional.<PageState>empty();
        if (claims.isEmpty()) {
            state.flatMap(PageState::published)
                    .ifPresent(day ->
                            claims.add(new DateClaim(days.find(day, false).orElse(day), PublishedBasis.METADATA)));
        }
        var text = state.map(PageState::text).orElse(shown);
        return new Page(text, title, url, metadata.publisher(), metadata.author(), metadata.language(), claims);
    }

    private static boolean dayFirst(Document document, Meta meta) {
        var language = document.select("html").attr("lang").strip();
        var said = language.isEmpty()
                ? meta.first("og:locale", "content-language", "language").orElse("")
                : language;
        return !MONTH_FIRST.matcher(said).matches();
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
