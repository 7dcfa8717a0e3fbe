package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Tagger;

/** Tags words from left to right, each by what speaks most for it. Shares its model; not safe to share itself. */
public final class LearnedTagger implements Tagger {

    private static final Tag[] TAGS = Tag.values();

    private final SyntaxModel model;
    private final FeatureList features = new FeatureList(TagFeatures.MOST);
    private final int[] sums = new int[TAGS.length];

    public LearnedTagger(SyntaxModel model) {
        this.model = model;
    }

    @Override
    public String[] tag(String[] words) {
        var plain = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = Plain.of(words[i]);
        }
        var forms = new WordForms(plain, model.classes());
        int[] tags = new int[words.length];
        var names = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            TagFeatures.add(features, forms, tags, i);
            tags[i] = model.tags().best(sums, features);
            names[i] = TAGS[tags[i]].name();
        }
        return names;
    }
}
