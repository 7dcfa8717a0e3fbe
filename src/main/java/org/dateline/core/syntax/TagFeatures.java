package org.dateline.core.syntax;

import static org.dateline.core.syntax.WordForms.at;

import org.dateline.core.learn.FeatureList;

/** What the tagger looks at to decide on one word: the word, its neighbours, the tags given so far. */
final class TagFeatures {

    static final int MOST = 56;
    private static final int START = 77;
    private static final int VERB = Tag.VERB.ordinal();
    private static final int AUX = Tag.AUX.ordinal();

    private TagFeatures() {}

    static void add(FeatureList to, WordForms words, int[] tags, int i) {
        to.clear();
        to.add(0, 1);
        ofWords(to, words, i);
        ofTags(to, words, tags, i);
        ofForm(to, words, i);
        ofClasses(to, words, i);
        ofSentence(to, words, tags, i);
    }

    private static void ofWords(FeatureList to, WordForms words, int i) {
        int here = words.lower[i];
        int before = at(words.lower, i - 1);
        int after = at(words.lower, i + 1);
        to.add(1, words.exact[i]);
        to.add(2, here);
        to.add(3, before);
        to.add(4, after);
        to.add(5, at(words.lower, i - 2));
        to.add(6, at(words.lower, i + 2));
        to.add(7, before, here);
        to.add(8, here, after);
        to.add(9, before, after);
    }

    private static void ofTags(FeatureList to, WordForms words, int[] tags, int i) {
        int last = i > 0 ? tags[i - 1] : START;
        int lastButOne = i > 1 ? tags[i - 2] : START;
        int ending = words.affixes[i][2];
        to.add(10, last);
        to.add(11, last, lastButOne);
        to.add(12, last, words.lower[i]);
        to.add(13, last, at(words.lower, i + 1));
        to.add(31, last, words.wordClass[i]);
        to.add(32, last, ending);
        to.add(37, last, lastButOne, words.lower[i]);
        to.add(38, last, ending, at(words.wordClass, i + 1));
    }

    private static void ofForm(FeatureList to, WordForms words, int i) {
        for (int k = 0; k < words.affixes[i].length; k++) {
            to.add(14 + k, words.affixes[i][k]);
        }
        int shape = words.shape[i];
        to.add(21, shape, i == 0 ? 1 : 0);
        to.add(22, shape, words.look);
        to.add(23, at(words.shape, i - 1), shape);
        to.add(24, shape, at(words.shape, i + 1));
        to.add(39, i + 1 < words.length ? words.affixes[i + 1][2] : 3);
        to.add(40, i > 0 ? words.affixes[i - 1][2] : 3);
    }

    private static void ofClasses(FeatureList to, WordForms words, int i) {
        int here = words.wordClass[i];
        int before = at(words.wordClass, i - 1);
        int after = at(words.wordClass, i + 1);
        int afterNext = at(words.wordClass, i + 2);
        to.add(25, here);
        to.add(26, before);
        to.add(27, after);
        to.add(28, before, here);
        to.add(29, here, after);
        to.add(30, before, after);
        to.add(33, after, afterNext);
        to.add(34, at(words.wordClass, i - 2), before, here);
        to.add(35, here, after, afterNext);
    }

    /** Whether a verb stands before it, and whether the line ends without a stop: "Police clash with fans". */
    private static void ofSentence(FeatureList to, WordForms words, int[] tags, int i) {
        int last = i > 0 ? tags[i - 1] : START;
        int lastButOne = i > 1 ? tags[i - 2] : START;
        int seen = verbBefore(tags, i);
        int all = seen * 2 + words.open;
        to.add(41, all, last, words.wordClass[i]);
        to.add(42, all, words.lower[i]);
        to.add(43, seen, words.wordClass[i], at(words.wordClass, i + 1));
        to.add(44, seen, last, words.affixes[i][2]);
        to.add(45, all, last, lastButOne);
    }

    private static int verbBefore(int[] tags, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (tags[k] == VERB || tags[k] == AUX) {
                return 1;
            }
        }
        return 0;
    }
}
