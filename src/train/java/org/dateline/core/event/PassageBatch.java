package org.dateline.core.event;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.learn.WordPieces;

/** Passages as numbers, one a row, and where in them the words stand that may tell an event. */
final class PassageBatch implements AutoCloseable {

    private final NDManager manager;
    private final int length;
    private final long[] ids;
    private final long[] kinds;
    private final float[] present;
    private final List<Long> places = new ArrayList<>();
    private final List<TriggerLessons.Lesson> lessons = new ArrayList<>();

    PassageBatch(NDManager parent, List<Passage> passages, WordPieces pieces) {
        manager = parent.newSubManager();
        length = Math.min(
                Passage.LONGEST, passages.stream().mapToInt(Passage::length).max().orElseThrow());
        ids = new long[passages.size() * length];
        kinds = new long[ids.length];
        present = new float[ids.length];
        for (int row = 0; row < passages.size(); row++) {
            fill(passages.get(row), row * length, pieces);
        }
    }

    private void fill(Passage passage, int from, WordPieces pieces) {
        int end = from + length;
        Arrays.fill(kinds, from, end, passage.own() ? 1 : 0);
        int at = put(pieces.mark("[CLS]"), from);
        for (var sentence : passage.sentences()) {
            int next = 0;
            for (int word = 0; word < sentence.words().size(); word++) {
                int[] cut = pieces.of(sentence.words().get(word));
                if (at + cut.length >= end) {
                    break;
                }
                if (next < sentence.lessons().size() && sentence.lessons().get(next).token() == word) {
                    places.add((long) at);
                    lessons.add(sentence.lessons().get(next++));
                }
                for (int piece : cut) {
                    at = put(piece, at);
                }
            }
            if (at < end) {
                at = put(pieces.mark("[SEP]"), at);
            }
        }
    }

    private int put(int piece, int at) {
        ids[at] = piece;
        present[at] = 1;
        return at + 1;
    }

    NDManager manager() {
        return manager;
    }

    NDArray ids() {
        return manager.create(ids, shape());
    }

    NDArray kinds() {
        return manager.create(kinds, shape());
    }

    NDArray present() {
        return manager.create(present, shape());
    }

    private Shape shape() {
        return new Shape(ids.length / length, length);
    }

    /** Of the first pieces of {@link #lessons}, counted through all rows. */
    NDArray places() {
        return manager.create(places.stream().mapToLong(Long::longValue).toArray());
    }

    /** Words behind the end of what can be read at once are not among them. */
    List<TriggerLessons.Lesson> lessons() {
        return lessons;
    }

    @Override
    public void close() {
        manager.close();
    }
}
