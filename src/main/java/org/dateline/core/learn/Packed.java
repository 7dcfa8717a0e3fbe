package org.dateline.core.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Numbers and tables of a model as bytes: keys in rising order as differences, in groups of seven bits. */
public final class Packed {

    private Packed() {}

    public static FeatureWeights readWeights(DataInputStream in, int width) throws IOException {
        int bits = in.readUnsignedByte();
        int[] buckets = readKeys(in);
        byte[] rows = new byte[buckets.length * width];
        in.readFully(rows);
        return new FeatureWeights(bits, width, buckets, rows);
    }

    public static IntMap readMap(DataInputStream in) throws IOException {
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

    /** Keys in rising order as numbers without sign. */
    public static void writeKeys(DataOutputStream out, int[] keys) throws IOException {
        out.writeInt(keys.length);
        int before = 0;
        for (int key : keys) {
            writeNumber(out, key - before);
            before = key;
        }
    }

    public static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
