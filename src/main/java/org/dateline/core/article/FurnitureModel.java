package org.dateline.core.article;

import java.util.List;
import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Tells furniture from news by learned weights of a line's traits, for lines of which the patterns say nothing. Learned from pages that
 * were made up of news and of furniture in our own words; see {@code rules/SOURCES.md}.
 */
final class FurnitureModel {

    static final String FILE = "rules/article/line-weights.tsv";

    /** News taken for furniture is lost, furniture taken for news only in the way. */
    private static final double SURE = 2.0;

    /** A text of a sentence or two has nothing around it that a line could be told from. */
    private static final int FEWEST_PARAGRAPHS = 3;

    private final FurnitureWords words;
    private final LogOdds weights;

    FurnitureModel(FurnitureWords words, LogOdds weights) {
        this.words = words;
        this.weights = weights;
    }

    static FurnitureModel load(RuleFiles files) {
        return new FurnitureModel(FurnitureWords.load(files), LogOdds.load(files, FILE));
    }

    void mark(List<LineView> lines, @Nullable Part[] parts) {
        var traits = new LineTraits(lines, parts.clone(), words);
        if (traits.paragraphs() < FEWEST_PARAGRAPHS || !LineTraits.isEnglish(lines)) {
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null && !traits.isSurelyText(i) && logOdds(traits.of(i)) >= SURE) {
                parts[i] = Part.FURNITURE;
            }
        }
    }

    double logOdds(List<String> traits) {
        return weights.sum(traits);
    }
}
