/**
 * Dates as values: ranges, how precise they are, and what a time phrase means given a reference day.
 * Knows no text, no article and no clock.
 */
@NullMarked
package org.dateline.core.calendar;

import org.jspecify.annotations.NullMarked;
