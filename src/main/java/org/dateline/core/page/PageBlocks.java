package org.dateline.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its blocks, in the order a reader sees them. */
final class PageBlocks implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "input",
            "textarea",
            "head",
            "object",
            "audio",
            "video",
            "canvas",
            "math",
            "dialog",
            "amp-ad",
            "amp-sidebar",
            "amp-consent",
            "label");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "img", "ruby", "rt", "rp", "rb");

    private final boolean alsoHidden;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private int linkChars;
    private int links;
    private boolean brokenLine;

    private PageBlocks(boolean alsoHidden) {
        this.alsoHidden = alsoHidden;
    }

    static List<Block> of(Document document, boolean alsoHidden) {
        var blocks = new PageBlocks(alsoHidden);
        document.body().filter(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            var name = element.normalName();
            if (UNSEEN.contains(name) || !alsoHidden && isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                breakLine();
            } else if (!INLINE.contains(name)) {
                flush();
            }
            links += name.equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (!INLINE.contains(element.normalName()) && !element.normalName().equals("br")) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void add(TextNode node) {
        var words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean afterBlank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            if (!blank || !afterBlank) {
                text.append(blank ? ' ' : c);
                linkChars += links > 0 ? 1 : 0;
            }
            brokenLine &= blank;
            owner = owner == null && !blank ? blockOf(node) : owner;
        }
    }

    private static Element blockOf(Node node) {
        var parent = (Element) node.parent();
        while (parent != null && INLINE.contains(parent.normalName()) && parent.parent() != null) {
            parent = parent.parent();
        }
        if (parent == null) {
            throw new IllegalStateException("text outside of a page");
        }
        return parent;
    }

    /** Two breaks in a row begin a new paragraph. */
    private void breakLine() {
        if (brokenLine) {
            flush();
        } else if (!text.isEmpty()) {
            text.append(' ');
            brokenLine = true;
        }
    }

    private void flush() {
        var words = text.toString().strip();
        if (owner != null && !words.isEmpty()) {
            blocks.add(new Block(owner, words, Math.min(linkChars, words.length())));
        }
        text.setLength(0);
        owner = null;
        linkChars = 0;
        brokenLine = false;
    }
}
