/**
 * Finds where a text names a country, in whatever form, and which one. Knows no dates, names or events.
 */
@NullMarked
package org.dateline.core.place;

import org.jspecify.annotations.NullMarked;
