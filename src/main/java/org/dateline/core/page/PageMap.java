package org.dateline.core.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its sentences are and where its links: for every element the weight of the prose in it and the cost of what
 * speaks against an article. The element that holds the article is where going up would add little prose or much else; what lies
 * outside of the element that holds title and article alike must add far more.
 */
final class PageMap {

    private static final Set<String> JUNK_TAGS =
            Set.of("nav", "aside", "footer", "header", "form", "figcaption", "menu");

    private static final int LONGEST_CAPTION = 400;

    private final List<Block> blocks;
    private final PageWords words;
    private final Optional<Element> title;
    private final Map<Element, Sum> raw = new LinkedHashMap<>();
    private final Map<Element, Sum> sums = new LinkedHashMap<>();
    private final Map<Element, Boolean> junk = new LinkedHashMap<>();
    private int total;

    /** What is in an element. */
    private static final class Sum {
        private int prose;
        private int own;
        private int cost;
    }

    private PageMap(List<Block> blocks, PageWords words, Optional<Element> title) {
        this.blocks = blocks;
        this.words = words;
        this.title = title;
    }

    static PageMap of(List<Block> blocks, PageWords words, Optional<Element> title) {
        var map = new PageMap(blocks, words, title);
        for (var block : blocks) {
            map.total += block.weight();
            map.add(block, map.raw);
        }
        blocks.stream().filter(block -> !map.isJunk(block.owner())).forEach(block -> map.add(block, map.sums));
        return map;
    }

    private void add(Block block, Map<Element, Sum> into) {
        int up = 0;
        int weight = block.weight();
        int cost = block.cost();
        for (var at = block.owner(); at != null; at = at.parent()) {
            var sum = into.computeIfAbsent(at, any -> new Sum());
            sum.prose += weight;
            sum.cost += cost;
            sum.own += up++ <= 1 ? weight : 0;
        }
    }

    /** What is called junk is not, if half of the page's prose is in it: a page may be called anything. */
    boolean isJunk(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        var known = junk.get(element);
        if (known == null) {
            known = isJunk(element.parent()) || looksLikeJunk(element) && prose(raw, element) * 2 < total;
            junk.put(element, known);
        }
        return known;
    }

    private boolean looksLikeJunk(Element element) {
        return JUNK_TAGS.contains(element.normalName()) && !isHeadOfSection(element)
                || words.is(PageWords.Meaning.JUNK, element) && !words.namesBody(element)
                || words.is(PageWords.Meaning.CAPTION, element)
                || isPictureWithWords(element);
    }

    /** The heading of a part of the article, such as an entry of a live blog, may stand in a header of its own. */
    private static boolean isHeadOfSection(Element element) {
        return element.normalName().equals("header")
                && element.selectFirst("h1, p, li, a, form") == null
                && element.selectFirst("h2, h3, h4") != null;
    }

    private boolean isPictureWithWords(Element element) {
        return words.is(PageWords.Meaning.PICTURE, element)
                && element.selectFirst("img, picture, amp-img") != null
                && element.text().length() <= LONGEST_CAPTION;
    }

    private static int prose(Map<Element, Sum> sums, Element element) {
        var sum = sums.get(element);
        return sum == null ? 0 : sum.prose;
    }

    private int prose(Element element) {
        return prose(sums, element);
    }

    private int cost(Element element) {
        var sum = sums.get(element);
        return sum == null ? 0 : sum.cost;
    }

    /** The element that holds the article. */
    Optional<Element> container() {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().own > 0)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(element -> sums.getOrDefault(element, new Sum()).own))
                .map(this::climb);
    }

    private Element climb(Element start) {
        var best = start;
        boolean named = words.namesBody(start);
        boolean below = title.isPresent() && !isWithTitle(start);
        for (var up = start.parent(); up != null; up = up.parent()) {
            int gain = prose(up) - prose(best);
            int cost = cost(up) - cost(best);
            boolean larger = gain * (named || !below && title.isPresent() ? 2 : 8) > prose(best) && gain > 2 * cost;
            below &= !isWithTitle(up);
            boolean called = !named && words.namesBody(up) && gain * 20 >= cost;
            if (larger || called) {
                best = up;
            }
            named |= words.namesBody(up) && best == up;
        }
        return best;
    }

    private boolean isWithTitle(Element element) {
        return title.filter(heading -> isWithin(heading, element)).isPresent();
    }

    /** The blocks in the element that are not junk. */
    List<Block> within(Element container) {
        return blocks.stream()
                .filter(block -> isWithin(block.owner(), container) && !isJunk(block.owner()))
                .toList();
    }

    private static boolean isWithin(Element element, Element container) {
        for (var at = element; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }
}
