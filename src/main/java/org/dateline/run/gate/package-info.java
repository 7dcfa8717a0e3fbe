/**
 * The quality gate: each promise of a release checked on its tables, and what was counted on the way. Changes no table
 * and decides nothing about publishing.
 */
@NullMarked
package org.dateline.run.gate;

import org.jspecify.annotations.NullMarked;
