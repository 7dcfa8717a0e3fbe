/**
 * How papers are put down: templates with gaps, text that is safe on a page, JSON with the same bytes everywhere.
 * Knows no table.
 */
@NullMarked
package org.dateline.run.print;

import org.jspecify.annotations.NullMarked;
