package org.dateline.core.learn;

/** Ints by ints in one flat table; what is not in it is 0. */
public final class IntMap {

    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** Of parallel arrays of distinct keys and values other than 0. */
    public IntMap(int[] someKeys, int[] someValues) {
        int size = Integer.highestOneBit(Math.max(2, someKeys.length)) * 4;
        keys = new int[size];
        values = new int[size];
        mask = size - 1;
        for (int i = 0; i < someKeys.length; i++) {
            int at = slot(someKeys[i]);
            keys[at] = someKeys[i];
            values[at] = someValues[i];
        }
    }

    public int get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int at = key & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
