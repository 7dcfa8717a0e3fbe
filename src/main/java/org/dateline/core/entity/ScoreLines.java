package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Finds lines of results and tables: names with a small number behind each, two of them in a line or line under line. */
final class ScoreLines {

    private static final int MOST_DIGITS = 3;
    private static final int FEWEST_IN_A_LINE = 2;

    private ScoreLines() {}

    static Set<Sentence> in(AnnotatedText text) {
        Set<Sentence> results = Collections.newSetFromMap(new IdentityHashMap<>());
        var sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            boolean column =
                    isRow(sentences, i) && (isRow(sentences, i - 1) || isRow(sentences, i + 1) || isLongRow(sentence));
            if (sentence.isNews()
                    && !isProse(sentence)
                    && (column || scored(sentence).size() >= FEWEST_IN_A_LINE)) {
                results.add(sentence);
            }
        }
        return results;
    }

    /** A line that begins with a name and its number. */
    private static boolean isRow(List<Sentence> sentences, int i) {
        if (i < 0 || i >= sentences.size()) {
            return false;
        }
        var scored = scored(sentences.get(i));
        return !scored.isEmpty() && scored.get(0).from() == 0 && !isProse(sentences.get(i));
    }

    /** "Chicago 5 7 1": a name and at least three numbers. */
    private static boolean isLongRow(Sentence sentence) {
        int to = scored(sentence).get(0).to();
        return isScore(sentence, to + 1) && isScore(sentence, to + 2);
    }

    private static boolean isProse(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> !token.isCapitalised()
                        && (token.pos().equals("VERB")
                                || token.pos().equals("AUX")
                                || token.lower().equals("of")));
    }

    /** The runs of capitalised words with a score behind them. */
    static List<Run> scored(Sentence sentence) {
        var runs = new ArrayList<Run>();
        var tokens = sentence.tokens();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isCapitalised()) {
                continue;
            }
            if (from < i && isScore(sentence, i)) {
                runs.add(new Run(from, i));
            }
            from = i + 1;
        }
        return runs;
    }

    /** Whether token {@code i} is a score: "4", "427", "112-3", or what a tokenizer leaves of it. */
    static boolean isScore(Sentence sentence, int i) {
        if (i >= sentence.tokens().size()) {
            return false;
        }
        int digits = 0;
        var text = text(sentence.tokens().get(i));
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean hyphen = c == '-' && digits > 0;
            if (!hyphen && (c < '0' || c > '9') || digits == MOST_DIGITS && !hyphen) {
                return false;
            }
            digits = hyphen ? 0 : digits + 1;
        }
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static String text(Token token) {
        var text = token.text();
        return text.endsWith(".") || text.endsWith(",") || text.endsWith(";")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
