package org.dateline.core.learn;

import java.util.Arrays;

/** The features of one decision, as hashes of what is seen; used again and again, so that none is an object. */
public final class FeatureList {

    private int[] hashes;
    private int[] found;
    private int size;

    public FeatureList(int most) {
        this.hashes = new int[most];
        this.found = new int[most];
    }

    /** Room for as many numbers as there are features, for whoever looks them up. */
    int[] found() {
        return found;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return hashes[i];
    }

    /** A feature whose hash is known; of these there may be more than the list was made for. */
    public void addHash(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            found = new int[2 * size];
        }
        hashes[size++] = hash;
    }

    /** {@code kind} tells features of the same values apart. */
    public void add(int kind, int a) {
        hashes[size++] = Hash.mix(kind(kind), a);
    }

    public void add(int kind, int a, int b) {
        hashes[size++] = Hash.mix(Hash.mix(kind(kind), a), b);
    }

    public void add(int kind, int a, int b, int c) {
        hashes[size++] = Hash.mix(Hash.mix(Hash.mix(kind(kind), a), b), c);
    }

    private static int kind(int kind) {
        return kind * 0x3779 + 17;
    }
}
