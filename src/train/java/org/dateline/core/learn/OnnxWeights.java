package org.dateline.core.learn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of a network kept as ONNX (a protocol buffer), in the order in which the network uses them. */
final class OnnxWeights {

    /** Numbers in rows, row by row. */
    record Tensor(long[] shape, float[] values) {}

    private interface Field {
        /** {@code bytes} is null if the field is a number. */
        void read(int number, long value, ByteBuffer bytes);
    }

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int NODE_INPUT = 1;
    private static final int INITIALIZER = 5;
    private static final int SHAPE = 1;
    private static final int KIND = 2;
    private static final int FLOATS = 1;
    private static final int NAME = 8;
    private static final int RAW = 9;

    /** Shorter ones are constants of the computation. */
    private static final int FEWEST_BYTES = 256;

    private final Map<String, Tensor> byName = new HashMap<>();
    private final List<String> used = new ArrayList<>();

    private OnnxWeights() {}

    static List<Tensor> read(InputStream file) throws IOException {
        var weights = new OnnxWeights();
        var model = ByteBuffer.wrap(file.readAllBytes());
        fields(model, (number, value, bytes) -> {
            if (number == GRAPH) {
                fields(bytes, weights::part);
            }
        });
        var inOrder = new ArrayList<Tensor>();
        for (var name : weights.used) {
            var tensor = weights.byName.remove(name);
            if (tensor != null) {
                inOrder.add(tensor);
            }
        }
        return inOrder;
    }

    private void part(int number, long value, ByteBuffer bytes) {
        if (number == INITIALIZER) {
            initializer(bytes);
        } else if (number == NODE) {
            fields(bytes, (field, none, name) -> {
                if (field == NODE_INPUT) {
                    used.add(text(name));
                }
            });
        }
    }

    private void initializer(ByteBuffer tensor) {
        var shape = new ArrayList<Long>();
        var name = new String[1];
        var raw = new ByteBuffer[1];
        long[] kind = new long[1];
        fields(tensor, (number, value, bytes) -> {
            switch (number) {
                case SHAPE -> addShape(shape, value, bytes);
                case KIND -> kind[0] = value;
                case NAME -> name[0] = text(bytes);
                case RAW -> raw[0] = bytes;
                default -> {}
            }
        });
        if (kind[0] == FLOATS && raw[0] != null && raw[0].remaining() >= FEWEST_BYTES) {
            float[] values = new float[raw[0].remaining() / Float.BYTES];
            raw[0].asFloatBuffer().get(values);
            byName.put(
                    name[0],
                    new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
        }
    }

    private static void addShape(List<Long> shape, long value, ByteBuffer packed) {
        if (packed == null) {
            shape.add(value);
            return;
        }
        while (packed.hasRemaining()) {
            shape.add(number(packed));
        }
    }

    private static void fields(ByteBuffer message, Field field) {
        var in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            long key = number(in);
            int number = (int) (key >>> 3);
            switch ((int) (key & 7)) {
                case 0 -> field.read(number, number(in), null);
                case 1 -> field.read(number, in.getLong(), null);
                case 2 -> {
                    int length = (int) number(in);
                    field.read(number, 0, in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
                    in.position(in.position() + length);
                }
                case 5 -> field.read(number, in.getInt(), null);
                default -> throw new IllegalArgumentException("No ONNX file");
            }
        }
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.get();
            value |= (long) (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
