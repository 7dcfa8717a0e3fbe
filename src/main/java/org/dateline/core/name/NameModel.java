package org.dateline.core.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.core.learn.FeatureWeights;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Token;

/**
 * Finds the names of persons, organisations and places in a sentence, as it has learned to. Safe to share between threads;
 * the same sentence always has the same names, on every machine.
 */
public final class NameModel {

    /** The tokens from {@code from} up to {@code to} are a name; how much speaks for each type, to be compared or added up. */
    public record Name(int from, int to, EntityType type, Map<EntityType, Integer> scores) {

        public Name {
            scores = Map.copyOf(scores);
        }
    }

    private final Knowledge knowledge;
    private final FeatureWeights weights;

    NameModel(Knowledge knowledge, FeatureWeights weights) {
        this.knowledge = knowledge;
        this.weights = weights;
    }

    public static NameModel load(RuleFiles files) {
        try (var in = files.open("rules/entity/names-en.model")) {
            return ModelFile.read(
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)),
                    WordLists.load(files));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names of all sentences that are news. */
    public Names names(AnnotatedText text) {
        var names = new HashMap<Integer, List<Name>>();
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                names.put(sentence.sentenceNo(), names(sentence.tokens()));
            }
        }
        return new Names(names);
    }

    /** The names among the tokens of one sentence, in reading order, without overlap. */
    public List<Name> names(List<Token> tokens) {
        var words = tokens.stream().map(token -> Plain.of(token.text())).toList();
        var lowers = tokens.stream().map(Token::lower).toList();
        var tags = tokens.stream().map(Token::pos).toList();
        var line = new NameLine(knowledge, words, lowers, tags, new boolean[words.size()]);
        var decoder = new Decoder(weights);
        return spans(decoder.labels(line)).stream()
                .map(span -> new Name(span.from(), span.to(), span.kind().type(), scores(decoder, span)))
                .toList();
    }

    private static Map<EntityType, Integer> scores(Decoder decoder, KindSpan span) {
        var scores = new EnumMap<EntityType, Integer>(EntityType.class);
        for (var kind : Kind.values()) {
            scores.put(kind.type(), decoder.score(span.from(), span.to(), kind));
        }
        return scores;
    }

    static List<KindSpan> spans(int[] labels) {
        var names = new ArrayList<KindSpan>();
        for (int from = 0; from < labels.length; from++) {
            if (labels[from] != Label.OUTSIDE) {
                int to = from + 1;
                while (to < labels.length && Label.isFurther(labels[to])) {
                    to++;
                }
                names.add(new KindSpan(from, to, Label.kind(labels[from])));
                from = to - 1;
            }
        }
        return names;
    }
}
