package org.dateline.core.syntax;

/**
 * What a teacher said of a sentence: for every word its head (-1 for the root) and numbers for relation and tag in the teacher's own
 * terms. A hint is no truth; a parser that has seen many learns when to believe it.
 */
record Hint(int[] heads, int[] relations, int[] tags) {

    /** The same of the sentence read backwards. */
    Hint mirrored() {
        return new Hint(mirroredHeads(heads), mirrored(relations), mirrored(tags));
    }

    static int[] mirrored(int[] values) {
        int[] mirrored = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            mirrored[values.length - 1 - i] = values[i];
        }
        return mirrored;
    }

    static int[] mirroredHeads(int[] heads) {
        int[] mirrored = mirrored(heads);
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = mirrored[i] < 0 ? mirrored[i] : heads.length - 1 - mirrored[i];
        }
        return mirrored;
    }
}
