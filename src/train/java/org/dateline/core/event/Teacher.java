package org.dateline.core.event;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.learn.Encoder;
import org.dateline.core.learn.WordPieces;
import org.dateline.core.model.PloverType;

/**
 * A sentence encoder (all-MiniLM-L6-v2) that says which words of a passage tell a happening, and of which type. Far too slow for the job itself; it teaches the
 * {@link TriggerModel} on articles that nobody coded.
 */
final class Teacher implements AutoCloseable {

    /** Nothing, then the types. */
    static final int CLASSES = PloverType.values().length + 1;

    private static final String ENCODER = "/all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";
    private static final int AT_ONCE = 16;
    private static final int BUFFER = 1 << 20;
    private static final float SPREAD_AT_FIRST = 0.02f;

    private final NDManager manager = NDManager.newBaseManager();
    private final WordPieces pieces;
    private final Encoder encoder;
    private final NDArray head;
    private final NDArray bias;

    /** One that has learned nothing of happenings. */
    Teacher() throws IOException {
        Engine.getInstance().setRandomSeed(1);
        try (var tokenizer = Teacher.class.getResourceAsStream(TOKENIZER);
                var onnx = Teacher.class.getResourceAsStream(ENCODER)) {
            pieces = new WordPieces(tokenizer);
            encoder = new Encoder(manager, onnx);
        }
        head = encoder.teach(
                "head",
                manager.randomNormal(0, SPREAD_AT_FIRST, new Shape(CLASSES, Encoder.WIDTH), DataType.FLOAT32));
        bias = encoder.teach("bias", manager.zeros(new Shape(CLASSES)));
    }

    /** One that has been taught before. */
    static Teacher load(Path file) throws IOException {
        var teacher = new Teacher();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (var weights : teacher.encoder.taught().values()) {
                byte[] bytes = new byte[in.readInt() * Float.BYTES];
                in.readFully(bytes);
                float[] values = new float[bytes.length / Float.BYTES];
                ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
                weights.set(values);
            }
        }
        return teacher;
    }

    void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (var weights : encoder.taught().values()) {
                float[] values = weights.toFloatArray();
                var bytes = ByteBuffer.allocate(values.length * Float.BYTES);
                bytes.asFloatBuffer().put(values);
                out.writeInt(values.length);
                out.write(bytes.array());
            }
        }
    }

    WordPieces pieces() {
        return pieces;
    }

    NDManager manager() {
        return manager;
    }

    Map<String, NDArray> taught() {
        return encoder.taught();
    }

    /** What speaks for each class of each word of the batch: words × {@link #CLASSES}, not yet shares. */
    NDArray odds(PassageBatch batch, boolean learning) {
        var read = encoder.read(batch.ids(), batch.kinds(), batch.present(), learning);
        var words = Encoder.rows(batch.places(), read.reshape(-1, Encoder.WIDTH));
        return Encoder.linear(Encoder.dropped(words, learning), head, bias);
    }

    /** How likely each word is of each class; a word that it could not read is missing. */
    Map<TriggerLessons.Lesson, float[]> read(List<Passage> passages) {
        var found = new IdentityHashMap<TriggerLessons.Lesson, float[]>();
        for (var some : alike(passages, AT_ONCE)) {
            try (var batch = new PassageBatch(manager, some, pieces)) {
                if (batch.lessons().isEmpty()) {
                    continue;
                }
                float[] shares = odds(batch, false).softmax(-1).toFloatArray();
                for (int i = 0; i < batch.lessons().size(); i++) {
                    found.put(
                            batch.lessons().get(i),
                            java.util.Arrays.copyOfRange(shares, i * CLASSES, (i + 1) * CLASSES));
                }
            }
        }
        return found;
    }

    /** Passages of like length together, so many at once. */
    static List<List<Passage>> alike(List<Passage> passages, int atOnce) {
        var sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparingInt(Passage::length));
        var groups = new ArrayList<List<Passage>>();
        for (int i = 0; i < sorted.size(); i += atOnce) {
            groups.add(sorted.subList(i, Math.min(sorted.size(), i + atOnce)));
        }
        return groups;
    }

    @Override
    public void close() {
        manager.close();
    }
}
