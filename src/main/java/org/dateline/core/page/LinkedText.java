package org.dateline.core.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The text that a page repeats for machines: which of it the text found on the page holds. */
final class LinkedText {

    private static final int WORDS = 4;

    private LinkedText() {}

    /** The text without the tags that some systems leave in it. */
    static String of(String articleBody) {
        var text = articleBody.contains("</") || articleBody.contains("<br")
                ? Jsoup.parseBodyFragment(articleBody).wholeText()
                : articleBody;
        return text.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether at least half of what is given for machines stands in the text found. */
    static boolean covers(String found, String given) {
        var there = shingles(found);
        var wanted = shingles(given);
        return wanted.stream().filter(there::contains).count() * 2 >= wanted.size();
    }

    private static Set<String> shingles(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        var shingles = new HashSet<String>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        return shingles;
    }
}
