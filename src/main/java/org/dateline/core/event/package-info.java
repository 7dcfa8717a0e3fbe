/**
 * Finds who did what to whom, and what is quoted. Dates, countries and names reach it as values.
 */
@NullMarked
package org.dateline.core.event;

import org.jspecify.annotations.NullMarked;
