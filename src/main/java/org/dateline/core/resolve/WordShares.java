package org.dateline.core.resolve;

import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/**
 * How many articles of open news have a word, as a share of all; so a run of few articles, too, knows "government" for a common word
 * and "Srebrenica" for a telling one. Words that are not listed are rare.
 */
final class WordShares {

    static final String FILE = "rules/resolve/word-shares.tsv";
    static final int PER = 1000;

    private final float[] shares = new float[Terms.WORDS];

    private WordShares() {}

    static WordShares load(RuleFiles files) {
        var loaded = new WordShares();
        for (var row : Tsv.read(files, FILE).rows()) {
            loaded.shares[Terms.number(row.get("word"))] = Float.parseFloat(row.get("articles")) / PER;
        }
        return loaded;
    }

    double of(int word) {
        return shares[word];
    }
}
