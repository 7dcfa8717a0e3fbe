package org.dateline.run.workshop;

import java.util.List;
import org.dateline.core.extract.Explanation;

/** Explains how a short text is read, with the built-in rules: for people who add rules, and for those who wonder at a row. */
public final class Explaining {

    private Explaining() {}

    public static List<String> lines(String text) {
        return Explanation.load(new ClassPathFiles()).of(text);
    }
}
