package org.dateline.core.name;

import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.Hash;

/**
 * The features of a token, as hashes. Learning and reading must make the same ones, so any change here asks for a new model.
 * Not safe to share between threads.
 */
final class Features {

    private static final int EDGE = 0x3C6EF372;
    private static final int REACH = 4;
    private static final int[] NONE = {};

    private final FeatureList all = new FeatureList(160);
    private int template;

    FeatureList all() {
        return all;
    }

    int count() {
        return all.size();
    }

    int get(int i) {
        return all.get(i);
    }

    /** Fills in what speaks for the label of token {@code i}. */
    void read(NameLine line, int i) {
        all.clear();
        template = 1;
        words(line, i);
        form(line, i);
        surroundings(line, i);
        knowledge(line, i);
        lists(line, i);
    }

    /** Fills in what speaks for the step from one label to the next before token {@code i}; still to be joined with the label before. */
    void readEdge(NameLine line, int i) {
        all.clear();
        template = EDGE;
        add(0);
        add(line.shape[i]);
        add(line.lower[i]);
        add(WordTable.cluster(line.entry[i]));
        add(line.shape[i - 1], line.shape[i]);
    }

    /** An edge feature joined with the label it steps from. */
    static int after(int edge, int label) {
        return Hash.mix(edge, label + 1);
    }

    private void words(NameLine line, int i) {
        add(0);
        add(line.exact[i]);
        for (int k = -2; k <= 2; k++) {
            add(word(line, i + k));
        }
        add(word(line, i - 2), word(line, i - 1));
        add(word(line, i - 1), word(line, i));
        add(word(line, i), word(line, i + 1));
        add(word(line, i + 1), word(line, i + 2));
        add(word(line, i - 1), word(line, i + 1));
        template++;
        for (int affix : line.affixes[i]) {
            put(affix);
        }
    }

    private void form(NameLine line, int i) {
        int before = shape(line, i - 1);
        int here = line.shape[i];
        int after = shape(line, i + 1);
        add(before);
        add(here);
        add(after);
        add(line.fullShape[i]);
        add(before, here);
        add(here, after);
        add(Hash.mix(before, here), after);
        add(word(line, i - 1), here);
        add(here, word(line, i + 1));
        add(here, line.look);
        add(Hash.mix(here, i == 0 ? 1 : i + 1 == line.length ? 2 : 3), WordTable.casing(line.entry[i]));
        add(line.pos[i]);
        add(pos(line, i - 1), line.pos[i]);
        add(line.pos[i], pos(line, i + 1));
        add(line.pos[i], here);
    }

    private void surroundings(NameLine line, int i) {
        template++;
        for (int k = i - REACH; k < i; k++) {
            put(word(line, k));
        }
        template++;
        for (int k = i + 1; k <= i + REACH; k++) {
            put(word(line, k));
        }
    }

    private void knowledge(NameLine line, int i) {
        for (int k = -2; k <= 2; k++) {
            add(cluster(line, i + k));
        }
        int here = cluster(line, i);
        add(cluster(line, i - 1), here);
        add(here, cluster(line, i + 1));
        add(cluster(line, i - 1), cluster(line, i + 1));
        add(here, line.shape[i]);
        for (int k = -1; k <= 1; k++) {
            add(WordTable.casing(entry(line, i + k)));
            add(role(line, i + k), shape(line, i + k));
        }
        add(role(line, i - 1), role(line, i));
        add(role(line, i), role(line, i + 1));
        add(line.phrase[i]);
        add(line.phrase[i], line.shape[i]);
        add(role(line, i), line.phrase[i]);
    }

    private void lists(NameLine line, int i) {
        for (int k = -1; k <= 1; k++) {
            template++;
            int here = shape(line, i + k);
            for (int list : listsOf(line, i + k)) {
                put(Hash.mix(list, here));
            }
        }
        template++;
        for (int before : listsOf(line, i - 1)) {
            for (int here : line.lists[i]) {
                put(Hash.mix(before, here));
            }
        }
    }

    private static int[] listsOf(NameLine line, int i) {
        return i < 0 || i >= line.length ? NONE : line.lists[i];
    }

    private static int word(NameLine line, int i) {
        return i < 0 ? 1 : i >= line.length ? 2 : line.lower[i];
    }

    private static int shape(NameLine line, int i) {
        return i < 0 ? 1 : i >= line.length ? 2 : line.shape[i];
    }

    private static int pos(NameLine line, int i) {
        return i < 0 ? 1 : i >= line.length ? 2 : line.pos[i];
    }

    private static int entry(NameLine line, int i) {
        return i < 0 || i >= line.length ? 0 : line.entry[i];
    }

    private static int cluster(NameLine line, int i) {
        return i < 0 ? 0x1001 : i >= line.length ? 0x1002 : WordTable.cluster(line.entry[i]);
    }

    private static int role(NameLine line, int i) {
        return i < 0 ? 0x101 : i >= line.length ? 0x102 : WordTable.role(line.entry[i]);
    }

    private void add(int a) {
        template++;
        put(a);
    }

    private void add(int a, int b) {
        template++;
        put(Hash.mix(a, b));
    }

    private void put(int value) {
        all.addHash(Hash.mix(template * 0x2545F491, value));
    }
}
