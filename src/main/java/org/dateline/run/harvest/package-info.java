/**
 * The third step, resolve: all extractions gathered from the store, corrected and compared. Writes nothing.
 */
@NullMarked
package org.dateline.run.harvest;

import org.jspecify.annotations.NullMarked;
