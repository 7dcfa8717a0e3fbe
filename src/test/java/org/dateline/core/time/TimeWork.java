package org.dateline.core.time;

import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.dateline.Steps;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Span;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Has the time room read a text, with and without a date, and tells the steps it took. Made by a counting loader. */
public final class TimeWork implements ToLongFunction<String> {

    /** What the room for texts puts into one sentence and one token at most. */
    private static final int TOKENS_IN_SENTENCE = 400;

    private static final int CHARS_IN_SENTENCE = 4000;
    private static final int CHARS_IN_TOKEN = 1000;

    private static final Set<String> VERBS = Set.of("will", "met", "be");

    private final TimeFinder finder;

    public TimeWork() {
        RuleFiles files = name -> {
            var in = TimeWork.class.getClassLoader().getResourceAsStream(name);
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in;
        };
        finder = TimeFinder.load(files);
    }

    @Override
    public long applyAsLong(String text) {
        var annotated = annotate(text);
        long before = Steps.taken();
        finder.find(annotated, Optional.empty());
        var day = DateRange.of(LocalDate.of(2024, 2, 14));
        finder.find(annotated, Optional.of(new PublicationDate(day, Granularity.DAY, PublishedBasis.METADATA)));
        return Steps.taken() - before;
    }

    private static AnnotatedText annotate(String text) {
        var sentences = new ArrayList<Sentence>();
        var tokens = new ArrayList<Token>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || i - start == CHARS_IN_TOKEN) {
                var word = text.substring(start, i).strip();
                if (!word.isEmpty()) {
                    tokens.add(Token.of(i - word.length(), word, posOf(word)));
                }
                start = i;
            }
            if (isFull(tokens)) {
                addSentence(tokens, sentences);
            }
        }
        addSentence(tokens, sentences);
        return new AnnotatedText(text, sentences);
    }

    private static boolean isFull(List<Token> tokens) {
        return tokens.size() == TOKENS_IN_SENTENCE
                || !tokens.isEmpty()
                        && tokens.get(tokens.size() - 1).end() - tokens.get(0).start() >= CHARS_IN_SENTENCE;
    }

    private static void addSentence(List<Token> tokens, List<Sentence> sentences) {
        if (!tokens.isEmpty()) {
            int last = tokens.size() - 1;
            var span = new Span(tokens.get(0).start(), tokens.get(last).end());
            sentences.add(new Sentence(sentences.size() + 1, span, Part.BODY, tokens));
            tokens.clear();
        }
    }

    private static String posOf(String word) {
        return VERBS.contains(word) ? "VERB" : Character.isDigit(word.charAt(0)) ? "NUM" : "NOUN";
    }
}
