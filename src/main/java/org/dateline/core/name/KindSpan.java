package org.dateline.core.name;

/** The tokens from {@code from} up to {@code to} are labelled as a name of a kind. */
record KindSpan(int from, int to, Kind kind) {}
