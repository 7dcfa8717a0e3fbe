/**
 * What many articles say together: stories, entities, events. Reads fingerprints, never texts.
 */
@NullMarked
package org.dateline.core.resolve;

import org.jspecify.annotations.NullMarked;
