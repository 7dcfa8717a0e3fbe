package org.dateline.core.text;

import java.util.List;
import org.dateline.core.model.Part;
import org.dateline.core.model.SentenceSpan;

/** An article's text with its sentences in reading order, furniture included and marked as such. */
public record AnnotatedText(String text, List<Sentence> sentences) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }

    /** The sentences from which facts may be taken. */
    public List<Sentence> news() {
        return sentences.stream()
                .filter(sentence -> sentence.part() != Part.FURNITURE)
                .toList();
    }

    /** The same as far as its words, one step each, are within the effort. */
    public AnnotatedText within(Effort effort) {
        return new AnnotatedText(
                text,
                sentences.stream()
                        .takeWhile(sentence ->
                                effort.allows(sentence, sentence.tokens().size()))
                        .toList());
    }

    public List<SentenceSpan> sentenceSpans() {
        return sentences.stream()
                .map(sentence -> new SentenceSpan(sentence.sentenceNo(), sentence.span(), sentence.part()))
                .toList();
    }
}
