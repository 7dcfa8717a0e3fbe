/**
 * Finds time expressions and resolves them against the publication date, a date in the text or a known event. Knows no places, names or events.
 */
@NullMarked
package org.dateline.core.time;

import org.jspecify.annotations.NullMarked;
