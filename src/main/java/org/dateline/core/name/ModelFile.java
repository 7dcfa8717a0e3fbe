package org.dateline.core.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

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
        var words = new WordTable(readMap(in));
        var phrases = new Phrases(readMap(in));
        int bits = in.readUnsignedByte();
        int[] buckets = readKeys(in);
        byte[] rows = new byte[buckets.length * Label.COUNT];
        in.readFully(rows);
        return new NameModel(new Knowledge(words, phrases, lists), new Weights(bits, buckets, rows));
    }

    private static IntMap readMap(DataInputStream in) throws IOException {
        int[] keys = readKeys(in);
        int[] values = new int[keys.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readNumber(in);
        }
        return new IntMap(keys, values);
    }

    private static int[] readKeys(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        int key = 0;
        for (int i = 0; i < keys.length; i++) {
            key += readNumber(in);
            keys[i] = key;
        }
        return keys;
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (part & 0x7F) << shift;
            if (part < 0x80) {
                return number;
            }
        }
    }

    static void writeSign(DataOutputStream out) throws IOException {
        out.writeInt(SIGN);
    }

    /** Keys in rising order as numbers without sign. */
    static void writeKeys(DataOutputStream out, int[] keys) throws IOException {
        out.writeInt(keys.length);
        int before = 0;
        for (int key : keys) {
            writeNumber(out, key - before);
            before = key;
        }
    }

    static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
