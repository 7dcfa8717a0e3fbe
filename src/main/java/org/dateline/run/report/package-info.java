/**
 * The account of a run: manifest, run log, metrics and quality. Reads results, changes none.
 */
@NullMarked
package org.dateline.run.report;

import org.jspecify.annotations.NullMarked;
