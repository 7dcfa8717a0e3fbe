package org.dateline.core.name;

/** What the model knows beside its weights. */
record Knowledge(WordTable words, Phrases phrases, WordLists lists) {}
