/**
 * What many articles say together: stories, entities, events. Reads fingerprints, never texts, and gives the same answer
 * in whatever order they come.
 */
@NullMarked
package org.dateline.core.resolve;

import org.jspecify.annotations.NullMarked;
