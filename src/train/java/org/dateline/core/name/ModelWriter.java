package org.dateline.core.name;

import org.dateline.core.learn.Packed;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a model small: weights near 0 left out, the others in eight bits. */
final class ModelWriter {

    private static final double LEAST = 0.05;
    private static final double STEP = 1.0 / 48;

    private ModelWriter() {}

    static void write(Path target, Map<Integer, Integer> words, Map<Integer, Integer> phrases, FtrlTable table)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new Zipped(bytes))) {
            ModelFile.writeSign(out);
            write(out, words);
            write(out, phrases);
            write(out, table);
        }
        Files.write(target, bytes.toByteArray());
        System.out.println("model: " + words.size() + " words, " + phrases.size() + " phrases, " + bytes.size() + " bytes");
    }

    private static void write(DataOutputStream out, Map<Integer, Integer> map) throws IOException {
        var keys = map.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(Map.Entry::getKey)
                .sorted(Integer::compareUnsigned)
                .toList();
        Packed.writeKeys(out, keys.stream().mapToInt(key -> key).toArray());
        for (int key : keys) {
            Packed.writeNumber(out, map.get(key));
        }
    }

    private static void write(DataOutputStream out, FtrlTable table) throws IOException {
        List<Integer> buckets = new ArrayList<>();
        var rows = new ByteArrayOutputStream();
        for (int bucket = 0; bucket < 1 << table.bits(); bucket++) {
            byte[] row = row(table, bucket);
            if (row.length > 0) {
                buckets.add(bucket);
                rows.write(row);
            }
        }
        out.writeByte(table.bits());
        Packed.writeKeys(out, buckets.stream().mapToInt(bucket -> bucket).toArray());
        out.write(rows.toByteArray());
        System.out.println("model: " + buckets.size() + " features of " + (1 << table.bits()));
    }

    /** The weights of a bucket in steps, or nothing if all are near 0. */
    private static byte[] row(FtrlTable table, int bucket) {
        byte[] row = new byte[Label.COUNT];
        boolean any = false;
        for (int label = 0; label < Label.COUNT; label++) {
            double weight = table.weight(bucket, label);
            if (Math.abs(weight) >= LEAST) {
                row[label] = (byte) Math.max(-127, Math.min(127, Math.round(weight / STEP)));
                any = true;
            }
        }
        return any ? row : new byte[0];
    }

    private static final class Zipped extends GZIPOutputStream {
        Zipped(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
