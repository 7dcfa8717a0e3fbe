/**
 * Reads a sentence with a learned model and says which tokens name persons, organisations and places. Knows words and
 * their surroundings, nothing of the article around the sentence; the model is made in the Maven profile {@code train}.
 */
@NullMarked
package org.dateline.core.name;

import org.jspecify.annotations.NullMarked;
