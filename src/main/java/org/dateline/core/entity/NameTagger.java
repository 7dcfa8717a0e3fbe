package org.dateline.core.entity;

import java.util.List;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;

/**
 * The first half of the work: which words are names, and of what type. Whatever implements it (rules today, a learned
 * model tomorrow), the second half, {@link Canonicaliser}, settles which names mean the same.
 */
@FunctionalInterface
interface NameTagger {

    /** The names of the news sentences in reading order, without overlap, titles and possessives left outside. */
    List<NameCandidate> tag(AnnotatedText text, Names names, Places places);
}
