package org.dateline.run.readback;

import java.util.Arrays;

/**
 * Many 64-bit hashes in few bytes: eight for each. Collects first, then, once sorted, answers. Thirty million rows have
 * two that share a hash by chance in one release of forty thousand.
 */
public final class Hashes {

    static final long SEED = 0x9E3779B97F4A7C15L;

    private static final long FACTOR = 0xBF58476D1CE4E5B9L;
    private static final int FIRST_SIZE = 1 << 10;
    private static final char CELL_END = '\u001F';

    private long[] hashes;
    private int size;

    public Hashes() {
        this(FIRST_SIZE);
    }

    private Hashes(int capacity) {
        hashes = new long[capacity];
    }

    /** With room for so many, so that it need not grow. */
    public static Hashes expecting(long count) {
        return new Hashes((int) Math.max(FIRST_SIZE, Math.min(count, Integer.MAX_VALUE / 2)));
    }

    /** Takes one cell into a hash. */
    static long mix(long hash, char[] chars, int start, int end) {
        long mixed = hash;
        for (int i = start; i < end; i++) {
            mixed = mix(mixed, chars[i]);
        }
        return mix(mixed, CELL_END);
    }

    static long finish(long hash) {
        long mixed = (hash ^ hash >>> 30) * FACTOR;
        return mixed ^ mixed >>> 31;
    }

    /** The hash of cells given as texts. */
    public static long of(String... cells) {
        long hash = SEED;
        for (var cell : cells) {
            hash = mix(hash, cell.toCharArray(), 0, cell.length());
        }
        return finish(hash);
    }

    private static long mix(long hash, char c) {
        long mixed = (hash + c) * FACTOR;
        return mixed ^ mixed >>> 32;
    }

    public void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + size / 2);
        }
        hashes[size++] = hash;
    }

    public int size() {
        return size;
    }

    /** Ends collecting. */
    public Hashes sorted() {
        Arrays.sort(hashes, 0, size);
        return this;
    }

    public boolean contains(long hash) {
        return Arrays.binarySearch(hashes, 0, size, hash) >= 0;
    }

    /** The hashes that were added more than once. */
    public Hashes repeated() {
        var repeated = new Hashes();
        for (int i = 1; i < size; i++) {
            if (hashes[i] == hashes[i - 1]) {
                repeated.add(hashes[i]);
            }
        }
        return repeated;
    }
}
