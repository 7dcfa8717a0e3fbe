package org.dateline.core.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.dateline.core.learn.FeatureWeights;
import org.dateline.core.learn.IntMap;
import org.dateline.core.learn.Packed;
import org.dateline.core.lexicon.RuleFiles;

/**
 * What was learned of a language: classes of words used alike, and the weights by which words are tagged, moves of the parser
 * chosen and relations named. Holds hashes of words, no text. Safe to share between threads.
 */
public record SyntaxModel(IntMap classes, FeatureWeights tags, FeatureWeights moves, FeatureWeights relations) {

    static final String FILE = "rules/syntax/en/syntax-en.model";
    static final int SIGN = 0x444C5331;

    public static SyntaxModel load(RuleFiles files) {
        try (var in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(files.open(FILE), 1 << 16), 1 << 16))) {
            if (in.readInt() != SIGN) {
                throw new IOException("not a syntax model of this version");
            }
            return new SyntaxModel(
                    Packed.readMap(in),
                    Packed.readWeights(in, Tag.values().length),
                    Packed.readWeights(in, Move.values().length),
                    Packed.readWeights(in, Relation.values().length));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
