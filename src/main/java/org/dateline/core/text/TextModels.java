package org.dateline.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.dateline.core.lexicon.RuleFiles;

/** The statistical models and abbreviations behind {@link Annotator}; loaded once, shared by all threads. */
public final class TextModels {

    final SentenceModel sentences;
    final TokenizerModel tokens;
    final Abbreviations abbreviations;
    private final LanguageFinder languages;

    private TextModels(
            SentenceModel sentences, TokenizerModel tokens, Abbreviations abbreviations, LanguageFinder languages) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
        this.languages = languages;
    }

    public LanguageFinder languages() {
        return languages;
    }

    /** Loads the English models; {@code files} must offer the two OpenNLP model files by their own names. */
    public static TextModels load(RuleFiles files) {
        return new TextModels(
                model(files, "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
                model(files, "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new),
                Abbreviations.load(files),
                new LanguageFinder(files));
    }

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private static <M> M model(RuleFiles files, String name, Reader<M> reader) {
        try (var in = files.open(name)) {
            return reader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
