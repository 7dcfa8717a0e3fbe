package org.dateline.core.name;

import org.dateline.core.learn.Articles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.TextModels;
import org.dateline.core.text.Token;

/** The first step: our own tokens with the teacher's labels, one token a line, a blank line after a sentence, a "#" line before a text. */
final class Labelling {

    private final Teacher teacher = new Teacher();
    private final Annotator annotator;

    Labelling(RuleFiles files) {
        this.annotator = new Annotator(TextModels.load(files), new org.dateline.core.syntax.LearnedTagger(org.dateline.core.syntax.SyntaxModel.load(files)));
    }

    void label(Articles articles, Path target) throws IOException {
        try (var out = new PrintWriter(target.toFile(), StandardCharsets.UTF_8)) {
            for (var file : articles.files()) {
                try (var texts = articles.texts(file)) {
                    texts.forEach(text -> label(text, out));
                }
            }
        }
    }

    private void label(Articles.Text text, PrintWriter out) {
        if (text.text().isBlank()) {
            return;
        }
        out.println("#\t" + text.source());
        int[] kinds = kinds(text.text());
        for (var sentence : annotator.annotate(article(text.text())).sentences()) {
            write(sentence, kinds, out);
        }
    }

    /** The teacher's opinion of every char: 0, or the number of the name's kind, negative where a name begins. */
    private int[] kinds(String text) {
        int[] kinds = new int[text.length()];
        int start = 0;
        for (var line : Plain.of(text).split("\n", -1)) {
            for (var name : teacher.names(line)) {
                int kind = name.kind().ordinal() + 1;
                Arrays.fill(kinds, start + name.start(), start + name.end(), kind);
                kinds[start + name.start()] = -kind;
            }
            start += line.length() + 1;
        }
        return kinds;
    }

    private static void write(Sentence sentence, int[] kinds, PrintWriter out) {
        int before = 0;
        for (var token : sentence.tokens()) {
            int kind = kind(token, kinds);
            boolean begins = kind != 0 && (begins(token, kinds) || before != kind);
            out.println(Plain.of(token.text()).replace('\t', ' ') + "\t" + token.pos() + "\t" + Label.of(kind, begins));
            before = kind;
        }
        out.println();
    }

    private static int kind(Token token, int[] kinds) {
        for (int i = token.start(); i < token.end(); i++) {
            if (kinds[i] != 0) {
                return Math.abs(kinds[i]);
            }
        }
        return 0;
    }

    private static boolean begins(Token token, int[] kinds) {
        for (int i = token.start(); i < token.end(); i++) {
            if (kinds[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private static Article article(String text) {
        var whole = new TextPart(Span.of(0, text.length()), Part.BODY);
        return new Article(
                ArticleId.from("text"),
                "text",
                "text",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                0,
                List.of(whole));
    }
}
