package org.dateline.core.infer;

import java.util.List;

/** Something that may be meant, and what speaks for or against it, as {@code name=value}. */
record Candidate<T>(T value, List<String> signs) {

    Candidate {
        signs = List.copyOf(signs);
    }
}
