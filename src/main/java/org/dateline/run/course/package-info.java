/**
 * How a run goes on and how it ends: progress, the signal to stop, the lock on an output, failures and exit codes.
 * Knows neither settings nor steps.
 */
@NullMarked
package org.dateline.run.course;

import org.jspecify.annotations.NullMarked;
