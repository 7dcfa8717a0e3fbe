package org.dateline.core.event;

import java.util.List;

/** Somebody says something: who, the verb's token, and the tokens {@code from} to {@code to - 1} that are said. */
record Speech(List<NounPhrase> speaker, int verb, int from, int to) {

    boolean says(int token) {
        return from <= token && token < to;
    }

    int length() {
        return to - from;
    }
}
