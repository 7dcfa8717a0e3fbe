package org.dateline.core.resolve;

import java.util.List;

/** The articles of one story, gathered by the words they use; the first article of the first version is the original. */
record StoryGroup(List<Version> versions) {

    /** Articles in the same words, the first of them first, and how alike that one is to the story's original. */
    record Version(List<Fingerprint> articles, double likeness) {

        Fingerprint first() {
            return articles.get(0);
        }
    }

    Fingerprint original() {
        return versions.get(0).first();
    }
}
