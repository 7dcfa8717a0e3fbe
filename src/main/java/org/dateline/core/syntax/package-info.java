/**
 * One learned reading of a sentence: parts of speech, tree, clauses, noun phrases. Knows grammar; must not know events, names
 * or places.
 */
@NullMarked
package org.dateline.core.syntax;

import org.jspecify.annotations.NullMarked;
