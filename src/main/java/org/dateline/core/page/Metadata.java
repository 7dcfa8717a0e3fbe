package org.dateline.core.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article beside the text: from JSON-LD, OpenGraph and other meta elements, else from the page. */
record Metadata(Document document, List<Block> blocks, LinkedData linked, Meta meta) {

    private static final int LONGEST_AUTHOR = 200;
    private static final int FEWEST_WORDS_OF_TITLE = 4;
    private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted |reported )?by:?\\s+");
    private static final List<String> BETWEEN =
            List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ");

    Optional<String> title() {
        return linked.find("headline")
                .or(() -> meta("og:title", "twitter:title", "dc.title", "parsely-title", "title"))
                .map(this::withoutSite)
                .or(this::inWindowTitle)
                .or(this::heading)
                .or(() -> clean(document.title()).map(this::withoutSite));
    }

    /** What the page shows as a line of its own and the title of the window begins or ends with. */
    private Optional<String> inWindowTitle() {
        var whole = document.title().strip();
        return blocks.stream()
                .filter(block -> block.text().length() < whole.length())
                .filter(block -> block.words() >= FEWEST_WORDS_OF_TITLE)
                .map(Block::text)
                .filter(text -> whole.startsWith(text + " ") || whole.endsWith(" " + text))
                .max(Comparator.comparingInt(String::length));
    }

    /** The only heading of the first order. */
    private Optional<String> heading() {
        var headings = document.select("h1");
        return headings.size() == 1 ? clean(headings.get(0).text()) : Optional.empty();
    }

    /** A title without the name of the site that some pages put behind it. */
    private String withoutSite(String title) {
        for (var heading : document.select("h1, h2")) {
            var text = heading.text().strip();
            if (text.split(" ").length >= 3 && text.length() < title.length() && title.startsWith(text)) {
                return text;
            }
        }
        var site = publisher().orElse("");
        for (var mark : BETWEEN) {
            int at = title.lastIndexOf(mark);
            var rest = at < 0 ? "" : title.substring(at + mark.length()).strip();
            if (at > 0 && !site.isEmpty() && TitleBlock.letters(rest).equals(TitleBlock.letters(site))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    Optional<String> publisher() {
        return linked.find("publisher")
                .or(() -> meta("og:site_name", "publisher", "dc.publisher", "application-name", "twitter:site"))
                .filter(name -> !name.startsWith("http"))
                .map(name -> name.startsWith("@") ? name.substring(1) : name);
    }

    Optional<String> author() {
        return linked.find("author")
                .or(() -> meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"))
                .filter(Metadata::isName)
                .or(this::namedAuthor)
                .map(name -> BY.matcher(name).replaceFirst(""));
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_AUTHOR && !name.startsWith("http") && !name.startsWith("@");
    }

    private Optional<String> namedAuthor() {
        return document.select("[rel=author], [itemprop=author], .byline, .author-name, .author").stream()
                .map(Element::text)
                .flatMap(text -> clean(text).stream())
                .filter(text -> text.length() <= 80 && text.chars().noneMatch(Character::isDigit))
                .findFirst();
    }

    Optional<String> url() {
        var link = document.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(link)
                .map(element -> element.hasAttr("abs:href") ? element.attr("abs:href") : element.attr("href"))
                .filter(address -> address.startsWith("http"))
                .or(() -> meta("og:url").filter(address -> address.startsWith("http")))
                .or(() -> linked.findAlsoOfPage("url").filter(address -> address.startsWith("http")));
    }

    Optional<String> language() {
        return linked.find("inLanguage")
                .or(() -> clean(document.select("html").attr("lang")))
                .or(() -> meta("og:locale", "language", "content-language", "dc.language"))
                .map(name -> name.replace('_', '-').split("[-, ]")[0].toLowerCase(Locale.ROOT))
                .filter(code -> code.matches("[a-z]{2,3}"));
    }

    private Optional<String> meta(String... names) {
        return meta.first(names);
    }

    private static Optional<String> clean(String text) {
        return Optional.of(text.replaceAll("\\s+", " ").strip()).filter(words -> !words.isEmpty());
    }
}
