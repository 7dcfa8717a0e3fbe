package org.dateline.core.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.dateline.core.learn.Packed;

/**
 * The model as bytes: a sign, then three tables (words, phrases, weights), each with its rows in rising order of their key,
 * keys as differences in groups of seven bits. Hashes stand for words: nothing of the texts can be read in it.
 */
final class ModelFile {

    private static final int SIGN = 0x444C4E31;

    private ModelFile() {}

    static NameModel read(DataInputStream in, WordLists lists) throws IOException {
        if (in.readInt() != SIGN) {
            throw new IOException("not a name model of this version");
        }
        var words = new WordTable(Packed.readMap(in));
        var phrases = new Phrases(Packed.readMap(in));
        return new NameModel(new Knowledge(words, phrases, lists), Packed.readWeights(in, Label.COUNT));
    }

    static void writeSign(DataOutputStream out) throws IOException {
        out.writeInt(SIGN);
    }
}
