package org.dateline.core.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A word of an article that nobody coded, as the teacher and the model before it read it together: its features, how likely it tells a happening, how much
 * speaks for each type (together 1; none given if it hardly tells any), and for how many such words it stands.
 */
record TaughtWord(int[] features, double told, double[] types, double weight) {

    private static final int BUFFER = 1 << 20;

    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(true);
        out.writeShort(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        out.writeFloat((float) told);
        out.writeFloat((float) weight);
        out.writeByte(types.length);
        for (double type : types) {
            out.writeFloat((float) type);
        }
    }

    /** All of a packed file; none if there is no file. */
    static List<TaughtWord> readAll(Path file) throws IOException {
        var words = new ArrayList<TaughtWord>();
        if (!Files.exists(file)) {
            return words;
        }
        try (var in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER))) {
            while (in.readBoolean()) {
                words.add(read(in));
            }
        }
        return words;
    }

    private static TaughtWord read(DataInputStream in) throws IOException {
        int[] features = new int[in.readShort()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
        }
        double told = in.readFloat();
        double weight = in.readFloat();
        double[] types = new double[in.readByte()];
        for (int i = 0; i < types.length; i++) {
            types[i] = in.readFloat();
        }
        return new TaughtWord(features, told, types, weight);
    }
}
