package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.dateline.core.model.Article;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;

/**
 * Splits an article into sentences and tokens and tags their parts of speech: at line breaks first, because names glued
 * across lines are worse than sentences cut short. Cheap to make, not safe to share between threads.
 */
public final class Annotator {

    /** A longer sentence is a table or a list without stops; it is cut so that tagging stays cheap. */
    private static final int MOST_TOKENS = 400;

    private static final int MOST_CHARS = 4000;

    private final SentenceDetectorME sentenceDetector;
    private final WordSplitter splitter;
    private final Tagger tagger;
    private final SentenceJoiner joiner;

    public Annotator(TextModels models, Tagger tagger) {
        this.sentenceDetector = new SentenceDetectorME(models.sentences);
        this.splitter = new WordSplitter(models.tokens);
        this.tagger = tagger;
        this.joiner = new SentenceJoiner(models.abbreviations);
    }

    public AnnotatedText annotate(Article article) {
        var sentences = new ArrayList<Sentence>();
        for (var part : article.parts()) {
            for (var line : Lines.of(article.text(), part.span())) {
                addSentences(article.text(), line, part.part(), sentences);
            }
        }
        return new AnnotatedText(article.text(), sentences);
    }

    private void addSentences(String text, Span line, Part part, List<Sentence> sentences) {
        var words = Plain.of(line.in(text));
        for (var found : joiner.join(words, sentenceDetector.sentPosDetect(words))) {
            var tokens =
                    tokens(text, line.start() + found.getStart(), words.substring(found.getStart(), found.getEnd()));
            int to = 0;
            for (int from = 0; from < tokens.size(); from = to) {
                to = end(tokens, from);
                var some = tokens.subList(from, to);
                var span =
                        new Span(some.get(0).start(), some.get(some.size() - 1).end());
                sentences.add(new Sentence(sentences.size() + 1, span, part, some));
            }
        }
    }

    private static int end(List<Token> tokens, int from) {
        int most = Math.min(from + MOST_TOKENS, tokens.size());
        int to = from + 1;
        while (to < most && tokens.get(to).end() - tokens.get(from).start() <= MOST_CHARS) {
            to++;
        }
        return to;
    }

    private List<Token> tokens(String text, int offset, String sentence) {
        var spans = TokenSpans.corrected(sentence, splitter.split(sentence));
        var tokens = new ArrayList<Token>(spans.size());
        for (int from = 0; from < spans.size(); from += MOST_TOKENS) {
            var words = new String[Math.min(MOST_TOKENS, spans.size() - from)];
            for (int i = 0; i < words.length; i++) {
                var span = spans.get(from + i);
                words[i] = sentence.substring(span.getStart(), span.getEnd());
            }
            var tags = tagger.tag(words);
            for (int i = 0; i < words.length; i++) {
                int start = offset + spans.get(from + i).getStart();
                tokens.add(Token.of(start, text.substring(start, start + words[i].length()), tags[i]));
            }
        }
        return tokens;
    }
}
