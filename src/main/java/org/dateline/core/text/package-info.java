/**
 * Sentences, tokens and parts of speech of an article, all with offsets; the only home of OpenNLP. Knows nothing of what
 * the words mean.
 */
@NullMarked
package org.dateline.core.text;

import org.jspecify.annotations.NullMarked;
