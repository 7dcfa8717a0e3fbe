/**
 * What learned models are made of: numbers for words, tables of weights, and both as bytes. Knows nothing of what is learned.
 */
@NullMarked
package org.dateline.core.learn;

import org.jspecify.annotations.NullMarked;
