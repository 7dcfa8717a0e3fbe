/**
 * Word lists and codebooks, read from data files that a researcher can edit. Knows where a value stands in a file, not
 * what a room makes of it.
 */
@NullMarked
package org.dateline.core.lexicon;

import org.jspecify.annotations.NullMarked;
