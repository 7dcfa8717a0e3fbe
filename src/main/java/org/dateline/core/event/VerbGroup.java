package org.dateline.core.event;

/** A verb with its auxiliaries and adverbs: tokens {@code from} to {@code to - 1}; {@code head} is the verb that means something. */
record VerbGroup(int from, int to, int head, Form form, boolean passive, boolean negated, String modal, Aspect aspect) {

    /** How the verb stands in its clause. */
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    /** What the auxiliaries say about the course of things. */
    enum Aspect {
        SIMPLE,
        PERFECT,
        PROGRESSIVE
    }

    /** Without its negation and modal, for triggers that mean a refusal. */
    VerbGroup affirmed() {
        return new VerbGroup(from, to, head, form, passive, false, "", aspect);
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
