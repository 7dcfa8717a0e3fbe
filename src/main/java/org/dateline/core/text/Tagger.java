package org.dateline.core.text;

/** Gives every word of a sentence its part of speech, as Universal Dependencies names them. Not safe to share between threads. */
public interface Tagger {

    String[] tag(String[] words);
}
