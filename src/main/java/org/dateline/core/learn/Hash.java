package org.dateline.core.learn;

/** Numbers for words and features: the same on every machine, spread evenly over 32 bits. */
public final class Hash {

    private static final int FACTOR = 0x9E3779B1;

    private Hash() {}

    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    public static int of(CharSequence text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return end(hash);
    }

    public static int mix(int a, int b) {
        int hash = (a ^ b * FACTOR) * 0x85EBCA6B;
        hash ^= hash >>> 15;
        return hash * FACTOR;
    }

    private static int end(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
