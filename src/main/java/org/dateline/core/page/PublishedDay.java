package org.dateline.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublishedBasis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says it was published, the surest place first. When it was changed is no answer. */
record PublishedDay(
        Document document,
        List<Block> blocks,
        String title,
        LinkedData linked,
        Meta meta,
        PageWords words,
        DayFinder days,
        boolean dayFirst) {

    private static final String[] NAMES = {
        "article:published_time",
        "og:article:published_time",
        "datePublished",
        "og:published_time",
        "article:published",
        "article.published",
        "publishdate",
        "publish-date",
        "publish_date",
        "publisheddate",
        "published-date",
        "publication_date",
        "publication-date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "cXenseParse:recs:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.date",
        "dc.date",
        "dcterms.created",
        "dc.date.created",
        "rnews:datePublished",
        "citation_publication_date",
        "prism.publicationDate",
        "bt:pubDate",
        "originalpublicationdate",
        "DisplayDate",
        "ptime",
        "article:post_date",
        "article_date_original",
        "date_published",
        "firstpublished",
        "iso-8601-publish-date",
        "pub_date",
        "timestamp",
        "date",
        "created",
        "dateCreated",
        "pdate",
        "eomportal-lastupdate"
    };
    private static final String PROPERTIES =
            "[itemprop=datePublished], [property~=(^|[ :])(datePublished|dc:date|dc:created)( |$)]";
    private static final Pattern IN_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{6,60})\"");

    /** What is longer is a text with a date in it. */
    private static final int LONGEST = 120;

    private static final int LONGEST_SAID = 200;

    List<DateClaim> claims(Optional<String> address) {
        var claims = new ArrayList<DateClaim>();
        linked.findAlsoOfPage("datePublished")
                .or(this::inBrokenData)
                .ifPresent(value -> add(claims, value, PublishedBasis.METADATA));
        meta.first(NAMES).ifPresent(value -> add(claims, value, PublishedBasis.METADATA));
        linked.find("dateCreated").ifPresent(value -> add(claims, value, PublishedBasis.METADATA));
        itemprop().ifPresent(value -> add(claims, value, PublishedBasis.METADATA));
        address.flatMap(one -> AddressDay.find(one, days)).ifPresent(value -> add(claims, value, PublishedBasis.PAGE));
        time().ifPresent(value -> add(claims, value, PublishedBasis.PAGE));
        named().ifPresent(value -> add(claims, value, PublishedBasis.PAGE));
        underTitle().ifPresent(value -> add(claims, value, PublishedBasis.PAGE));
        said().ifPresent(value -> add(claims, value, PublishedBasis.PAGE));
        return LocalDay.first(claims, instant());
    }

    /** The moment that the metadata give, if they do. */
    private Optional<String> instant() {
        return linked.findAlsoOfPage("datePublished").or(() -> meta.first(NAMES));
    }

    /** Data that are no JSON still say when. */
    private Optional<String> inBrokenData() {
        return document.select("script[type*=ld+json]").stream()
                .map(script -> IN_DATA.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private void add(List<DateClaim> claims, String value, PublishedBasis basis) {
        claims.add(new DateClaim(days.find(value, dayFirst).orElse(value), basis));
    }

    private Optional<String> itemprop() {
        return document.select(PROPERTIES).stream()
                .map(element -> firstFilled(
                        element.attr("content"), element.attr("datetime"), element.attr("title"), element.text()))
                .filter(value ->
                        value.length() <= LONGEST && days.find(value, dayFirst).isPresent())
                .findFirst();
    }

    /** The first time element, if it is not said to be another's: those of teasers stand in links or beside them. */
    private Optional<String> time() {
        return document.select("time, abbr.published[title], abbr[title~=^\\d{4}-\\d\\d-\\d\\dT]").stream()
                .filter(element -> !isOfOthers(element) && !isModified(element))
                .map(this::shown)
                .filter(value ->
                        value.length() <= LONGEST && days.find(value, dayFirst).isPresent())
                .findFirst();
    }

    /** What readers see is the day where the publisher is; what machines are told may be that of Greenwich. */
    private String shown(Element element) {
        var text = element.text().strip();
        return text.length() <= LONGEST && days.find(text, dayFirst).isPresent()
                ? text
                : firstFilled(element.attr("datetime"), element.attr("title"), text);
    }

    /** An element that is called a date, before or after the title. */
    private Optional<String> named() {
        return document.select("p, span, div, li, small, em, td, h4, h5, h6, i, font, a").stream()
                .filter(element -> element.childrenSize() <= 8)
                .filter(element ->
                        words.is(PageWords.Meaning.DATE, element) && !isModified(element) && !isOfOthers(element))
                .map(Element::text)
                .filter(value ->
                        value.length() <= LONGEST && days.find(value, dayFirst).isPresent())
                .findFirst();
    }

    /** Right under the title, a line that is little more than a date. */
    private Optional<String> underTitle() {
        int at = TitleBlock.of(blocks, title).map(blocks::indexOf).orElse(-1);
        var near = at < 0 ? List.<Block>of() : blocks.subList(Math.max(0, at - 3), Math.min(blocks.size(), at + 8));
        return near.stream()
                .filter(block -> block.text().length() <= LONGEST && isOwn(block))
                .flatMap(this::lines)
                .filter(text -> days.isMostOf(text, dayFirst))
                .findFirst();
    }

    /** The block, and what in it stands in an element of its own: what is set apart by its looks has no blank between. */
    private Stream<String> lines(Block block) {
        return Stream.concat(
                Stream.of(block.text()), block.owner().children().stream().map(Element::text));
    }

    /** Anywhere on the page, if it says published. */
    private Optional<String> said() {
        return blocks.stream()
                .filter(block -> block.text().length() <= LONGEST_SAID && !block.isMostlyLinks())
                .filter(block -> !words.isElsewhere(block.owner()) && !isOfOthers(block.owner()))
                .flatMap(block -> days.findPublished(block.text(), dayFirst).stream())
                .findFirst();
    }

    private boolean isOwn(Block block) {
        var owner = block.owner();
        return !block.isMostlyLinks() && !isModified(owner) && !words.isElsewhere(owner) && !isOfOthers(owner);
    }

    private boolean isModified(Element element) {
        var parent = element.parent();
        return words.is(PageWords.Meaning.MODIFIED, element)
                || element.attr("itemprop").equals("dateModified")
                || days.saysModified(element.text())
                || parent != null && parent.text().length() <= LONGEST && days.saysModified(before(element, parent));
    }

    /** What stands before the element in its parent. */
    private static String before(Element element, Element parent) {
        int at = parent.text().indexOf(element.text());
        return parent.text().substring(0, Math.max(0, at));
    }

    private boolean isOfOthers(Element element) {
        for (var at = element.parent(); at != null; at = at.parent()) {
            var name = at.normalName();
            boolean others = name.equals("a")
                    ? !at.text().equals(element.text())
                    : name.equals("aside") || name.equals("nav") || name.equals("footer");
            if (others) {
                return true;
            }
            if (words.isElsewhere(at)) {
                return true;
            }
        }
        return false;
    }

    private static String firstFilled(String... values) {
        for (var value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
