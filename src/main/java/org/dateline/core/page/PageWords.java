package org.dateline.core.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.jsoup.nodes.Element;

/** What the names that page makers give to elements mean: classes and ids, cut into their words. */
final class PageWords {

    /** What an element is called. */
    enum Meaning {
        BODY,
        JUNK,
        ELSEWHERE,
        CAPTION,
        PICTURE,
        DATE,
        MODIFIED,
        AUTHOR
    }

    /** A class of more words is no name but a list of what the page can do. */
    private static final int MOST_WORDS_OF_NAME = 14;

    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "role", "itemprop", "data-component", "data-testid", "data-module", "data-hook");

    private final Map<Meaning, Set<String>> words;

    private PageWords(Map<Meaning, Set<String>> words) {
        this.words = words;
    }

    static PageWords load(RuleFiles files) {
        var words = new EnumMap<Meaning, Set<String>>(Meaning.class);
        for (var row : Tsv.read(files, "rules/page/words.tsv").rows()) {
            var meaning = Meaning.valueOf(row.get("means").toUpperCase(Locale.ROOT));
            words.computeIfAbsent(meaning, any -> new HashSet<>()).add(row.get("word"));
        }
        return new PageWords(words);
    }

    /** Whether one word of the element's class, id or role means this, or two side by side written as one. */
    boolean is(Meaning meaning, Element element) {
        return anyName(element, name -> name.size() <= MOST_WORDS_OF_NAME && anyWord(meaning, name));
    }

    /** Whether the element is called what holds other pages' articles: dates in it are theirs. */
    boolean isElsewhere(Element element) {
        return !element.normalName().equals("body")
                && anyName(element, name -> name.size() <= 6 && anyWord(Meaning.ELSEWHERE, name));
    }

    /** Whether one whole name of the element is made of nothing but words that mean the text of an article. */
    boolean namesBody(Element element) {
        var wanted = words.getOrDefault(Meaning.BODY, Set.of());
        return element.attr("itemprop").equalsIgnoreCase("articleBody")
                || anyName(element, name -> name.size() >= 2 && wanted.containsAll(name));
    }

    private boolean anyWord(Meaning meaning, List<String> name) {
        var wanted = words.getOrDefault(meaning, Set.of());
        for (int i = 0; i < name.size(); i++) {
            if (wanted.contains(name.get(i)) || i > 0 && wanted.contains(name.get(i - 1) + name.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyName(Element element, Predicate<List<String>> test) {
        if (element.attributesSize() == 0) {
            return false;
        }
        for (var attribute : ATTRIBUTES) {
            var value = element.attr(attribute);
            int from = 0;
            for (int i = 0; i <= value.length() && !value.isEmpty(); i++) {
                if (i == value.length() || Character.isWhitespace(value.charAt(i))) {
                    if (i > from && test.test(cut(value.substring(from, i)))) {
                        return true;
                    }
                    from = i + 1;
                }
            }
        }
        return false;
    }

    /** "storyBody", "story-body" and "story__body" are the words story and body. */
    private static List<String> cut(String name) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean hump = i > 0
                    && i < name.length()
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            boolean gap = i == name.length() || !Character.isLetter(name.charAt(i));
            if (hump || gap) {
                if (i > from) {
                    parts.add(name.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = gap ? i + 1 : i;
            }
        }
        return parts;
    }
}
