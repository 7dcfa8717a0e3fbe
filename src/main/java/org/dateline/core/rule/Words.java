package org.dateline.core.rule;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * The words of one sentence, cut finer than its tokens: runs of letters, runs of digits, single other chars, so that
 * "78-day", "Nov." and "2014-15" come apart. Numbered from 0; cheap to build, and built once per sentence.
 */
public final class Words {

    private final Sentence sentence;
    private int count;
    private int[] starts;
    private int[] ends;
    private int[] tokens;
    private String[] lowers;

    private Words(Sentence sentence) {
        this.sentence = sentence;
        int guess = sentence.tokens().size() + 8;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.tokens = new int[guess];
        this.lowers = new String[guess];
    }

    public static Words of(Sentence sentence) {
        var words = new Words(sentence);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            words.addToken(i, sentence.tokens().get(i));
        }
        return words;
    }

    private void addToken(int number, Token token) {
        boolean sameLength = token.lower().length() == token.text().length();
        Splitter.split(token.text(), (from, to) -> {
            var whole = to - from == token.text().length();
            var lower = whole || sameLength
                    ? token.lower()
                            .substring(whole ? 0 : from, whole ? token.lower().length() : to)
                    : Piece.plain(token.text().substring(from, to)).toLowerCase(Locale.ROOT);
            add(number, token.start() + from, token.start() + to, lower);
        });
    }

    private void add(int token, int start, int end, String lower) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        tokens[count] = token;
        lowers[count++] = lower;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        tokens = Arrays.copyOf(tokens, 2 * count);
        lowers = Arrays.copyOf(lowers, 2 * count);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int count() {
        return count;
    }

    /** The offset of the word's first char in the article. */
    public int start(int at) {
        return starts[at];
    }

    public int end(int at) {
        return ends[at];
    }

    /** Lower case with straight quotes. */
    public String lower(int at) {
        return lowers[at];
    }

    /** The number of the token in the sentence that the word is part of. */
    public int token(int at) {
        return tokens[at];
    }

    /** The universal part of speech of its token. */
    public String pos(int at) {
        return sentence.tokens().get(tokens[at]).pos();
    }

    /** The word as the article has it. */
    public String text(int at) {
        var token = sentence.tokens().get(tokens[at]);
        return token.text().substring(starts[at] - token.start(), ends[at] - token.start());
    }

    public boolean isCapitalised(int at) {
        var token = sentence.tokens().get(tokens[at]);
        return Character.isUpperCase(token.text().codePointAt(starts[at] - token.start()));
    }

    public boolean isDigits(int at) {
        return Splitter.isDigit(lowers[at].charAt(0));
    }

    public boolean isLetters(int at) {
        return Splitter.isLetter(lowers[at].codePointAt(0));
    }

    /** Whether white space, or nothing at all, precedes the word. */
    public boolean isSpaceBefore(int at) {
        return at == 0 || ends[at - 1] != starts[at];
    }

    /** From the start of word {@code from} to the end of word {@code to - 1}. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first word that starts at or after an offset of the article; {@link #count()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
