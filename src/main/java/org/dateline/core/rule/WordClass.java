package org.dateline.core.rule;

import java.util.Set;

/** A class of words that no list can name, such as numbers or years; it answers how many words belong together and what they mean. */
public interface WordClass {

    /** In {@link #starts()}: any run of digits. */
    String DIGITS = "\0digits";

    /** In {@link #starts()}: any word at all; use it sparingly, the rule is then tried everywhere. */
    String ANY = "\0any";

    /** The lower-case words a member can begin with, or {@link #DIGITS} or {@link #ANY}. */
    Set<String> starts();

    /** The end of the member that begins with word {@code at}, or -1 if none does. */
    int end(Words words, int at);

    /** What the words mean. */
    String value(Words words, int from, int to);
}
