package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Puts the tokens of the model right where English is regular, as treebanks have them: "Haiti's" is two tokens, "don't" too, "U.N."
 * is one.
 */
final class TokenSpans {

    private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "pre", "post", "co", "mid");
    private static final List<String> ENDINGS = List.of("'s", "n't", "'ll", "'re", "'ve", "'d", "'m");

    /** What is cut short and may end a sentence with the stop that it has. */
    private static final Set<String> SHORT = Set.of("corp", "bros", "sept", "dept", "govt", "univ", "intl", "assn");

    private static final int SHORTEST_WORD = 4;

    private TokenSpans() {}

    /** {@code sentence} in plain typography. */
    static List<Span> corrected(String sentence, Span[] parts) {
        var found = hyphenated(sentence, parts);
        var spans = new ArrayList<Span>(found.length + 4);
        for (int i = 0; i < found.length; i++) {
            boolean dot = i + 1 < found.length
                    && found[i + 1].getStart() == found[i].getEnd()
                    && found[i + 1].length() == 1
                    && sentence.charAt(found[i + 1].getStart()) == '.';
            if (dot && isInitials(sentence, found[i])) {
                spans.add(new Span(found[i].getStart(), found[i + 1].getEnd()));
                i++;
            } else {
                addSplit(sentence, found[i], spans);
            }
        }
        splitEnd(sentence, spans);
        return spans;
    }

    /** "flew to Egypt." ends in a stop of its own, whatever the model takes for an abbreviation. */
    private static void splitEnd(String sentence, List<Span> spans) {
        int last = spans.size() - 1;
        if (last < 0 || spans.get(last).length() <= SHORTEST_WORD) {
            return;
        }
        var span = spans.get(last);
        int stop = span.getEnd() - 1;
        var word = sentence.substring(span.getStart(), stop);
        boolean whole = word.chars().allMatch(Character::isLetter) && !SHORT.contains(word.toLowerCase(Locale.ROOT));
        if (whole && sentence.charAt(stop) == '.') {
            spans.set(last, new Span(span.getStart(), stop));
            spans.add(new Span(stop, stop + 1));
        }
    }

    /** "pro-Russian" is one word, however it was cut; "then-New York" has its hyphen for itself. */
    private static Span[] hyphenated(String sentence, Span[] parts) {
        var spans = new ArrayList<Span>(parts.length);
        for (var part : parts) {
            int last = spans.size() - 1;
            boolean joined = last >= 0 && spans.get(last).getEnd() == part.getStart();
            if (joined && isPrefixOf(sentence, spans.get(last), part)) {
                spans.set(last, new Span(spans.get(last).getStart(), part.getEnd()));
            } else if (joined
                    && sentence.charAt(part.getStart()) == '-'
                    && isWord(sentence, part.getStart() + 1, part.getEnd())) {
                spans.add(new Span(part.getStart(), part.getStart() + 1));
                spans.add(new Span(part.getStart() + 1, part.getEnd()));
            } else {
                spans.add(part);
            }
        }
        return spans.toArray(Span[]::new);
    }

    /** "pro-" and "Russian", "pro" and "-". */
    private static boolean isPrefixOf(String sentence, Span word, Span next) {
        boolean hyphen = sentence.charAt(word.getEnd() - 1) == '-';
        var prefix = sentence.substring(word.getStart(), hyphen ? word.getEnd() - 1 : word.getEnd());
        return PREFIXES.contains(prefix.toLowerCase(Locale.ROOT))
                && (hyphen
                        ? Character.isLetter(sentence.charAt(next.getStart()))
                        : sentence.charAt(next.getStart()) == '-');
    }

    private static boolean isWord(String sentence, int from, int to) {
        return from < to && Character.isLetter(sentence.charAt(from));
    }

    /** "U.N", "Ph.D": single letters with stops between. */
    private static boolean isInitials(String sentence, Span span) {
        int dots = 0;
        for (int i = span.getStart(); i < span.getEnd(); i++) {
            char c = sentence.charAt(i);
            boolean stop = c == '.';
            if (!stop && !Character.isLetter(c) || stop == ((i - span.getStart()) % 2 == 0)) {
                return false;
            }
            dots += stop ? 1 : 0;
        }
        return dots > 0;
    }

    private static void addSplit(String sentence, Span span, List<Span> spans) {
        var word = sentence.substring(span.getStart(), span.getEnd()).toLowerCase(Locale.ROOT);
        int cut = cut(word);
        if (cut > 0) {
            spans.add(new Span(span.getStart(), span.getStart() + cut));
            spans.add(new Span(span.getStart() + cut, span.getEnd()));
        } else {
            spans.add(span);
        }
    }

    /** Where the ending begins, or 0. */
    private static int cut(String word) {
        for (var ending : ENDINGS) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                return word.length() - ending.length();
            }
        }
        if (word.equals("cannot")) {
            return 3;
        }
        boolean plural = word.length() > 3 && word.endsWith("s'");
        return plural ? word.length() - 1 : 0;
    }
}
