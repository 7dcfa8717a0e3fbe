package org.dateline.core.syntax;

import org.dateline.core.text.Sentence;

/** Makes the tree of a sentence; the door for other languages and engines. Not safe to share between threads. */
public interface Parser {

    Tree parse(Sentence sentence);
}
